package org.ejournal.simulator.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ejournal.plugin.host.Metarole;
import org.ejournal.plugin.roster.Person;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.RosterSnapshot;

/** Picks somebody for each part in each organisation, from whatever roster; parts that nobody has are left out. */
record DemoAccounts(RosterModel model, LocalDate today) {
    List<DemoAccount> of(Collection<RosterSnapshot> snapshots) {
        List<DemoAccount> accounts = new ArrayList<>();
        int number = 0;
        for (RosterSnapshot snapshot : snapshots) {
            number++;
            accounts.addAll(of(snapshot, "school" + number));
        }
        return List.copyOf(accounts);
    }

    private List<DemoAccount> of(RosterSnapshot snapshot, String prefix) {
        Cast cast = new Cast(snapshot);
        List<DemoAccount> accounts = new ArrayList<>();
        Optional<PersonId> chief = systemAdministrators(cast).stream()
                .findFirst()
                .or(() -> cast.administrators().stream().findFirst());
        List<PersonId> administrators = cast.linkedFirst(cast.administrators());
        Optional<PersonId> administrator = administrators.stream()
                .filter(person -> !chief.equals(Optional.of(person)))
                .findFirst()
                .or(() -> administrators.stream().findFirst());
        Play play = new Play(cast, prefix, this::enabled, accounts);
        play.add("super", "account.superadministrator", chief, Set.of(Metarole.SUPERADMINISTRATOR));
        play.add("admin", "account.administrator", administrator, Set.of(Metarole.ORGANISATION_ADMINISTRATOR));
        play.add("classteacher", "account.class-teacher", cast.classTeachers());
        play.add("teacher", "account.subject-teacher", cast.subjectTeachersOnly());
        play.add("parent", "account.parent", cast.parents());
        play.add("teacherparent", "account.teacher-parent", cast.teachersWhoAreParents());
        play.add("pupil", "account.pupil", cast.pupils());
        play.addUnlinked("newcomer", "account.unlinked");
        return accounts;
    }

    /** Somebody whose {@code enabledUser} is false may be on the roster, and may not sign in. */
    private boolean enabled(PersonId person) {
        return model.user(person.value()).map(UserRow::enabled).orElse(false);
    }

    private List<PersonId> systemAdministrators(Cast cast) {
        String org = cast.snapshot().organisation().id().value();
        return model.rolesIn(org).stream()
                .filter(row -> row.role() == UserRole.SYSTEM_ADMINISTRATOR && row.held(today))
                .map(row -> new PersonId(row.user()))
                .filter(cast::works)
                .toList();
    }

    /** The accounts of one organisation as they are made. */
    private record Play(Cast cast, String prefix, Predicate<PersonId> enabled, List<DemoAccount> accounts) {
        void add(String suffix, String roleKey, List<PersonId> candidates) {
            Optional<PersonId> first =
                    cast.linkedFirst(candidates).stream().filter(enabled).findFirst();
            add(suffix, roleKey, first, Set.of());
        }

        void addUnlinked(String suffix, String roleKey) {
            Optional<PersonId> newcomer = cast.everybodyWithoutOffice().stream()
                    .filter(person -> !cast.linked(person))
                    .filter(enabled)
                    .findFirst();
            add(suffix, roleKey, newcomer, Set.of());
        }

        void add(String suffix, String roleKey, Optional<PersonId> person, Set<Metarole> metaroles) {
            person.flatMap(cast::person)
                    .map(found -> account(suffix, roleKey, found, metaroles))
                    .ifPresent(accounts::add);
        }

        private DemoAccount account(String suffix, String roleKey, Person person, Set<Metarole> metaroles) {
            return new DemoAccount(
                    prefix + "-" + suffix,
                    DemoAccount.PASSWORD,
                    cast.snapshot().organisation().id(),
                    person.id(),
                    roleKey,
                    metaroles,
                    person.name());
        }
    }
}
