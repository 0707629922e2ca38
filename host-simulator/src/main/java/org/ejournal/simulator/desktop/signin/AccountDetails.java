package org.ejournal.simulator.desktop.signin;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ejournal.simulator.desktop.visitor.Account;
import org.ejournal.simulator.desktop.visitor.Accounts;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Finds accounts for the sign-in. A session holds the login alone; what it may do is looked up at each request. */
@Component
class AccountDetails implements UserDetailsService {
    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final Map<String, String> encoded = new ConcurrentHashMap<>();

    AccountDetails(Accounts accounts, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.encoder = encoder;
    }

    @Override
    public UserDetails loadUserByUsername(String login) {
        Account account = accounts.find(login).orElseThrow(() -> new UsernameNotFoundException("No such account"));
        return User.withUsername(account.login())
                .password(encode(account.password()))
                .authorities("PERSON")
                .build();
    }

    private String encode(String password) {
        return encoded.computeIfAbsent(password, encoder::encode);
    }
}
