package org.ejournal.simulator.vk.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.ejournal.simulator.vk.fault.Deed.Crowd;
import org.ejournal.simulator.vk.fault.Deed.Refusal;
import org.ejournal.simulator.vk.fault.Deed.RefusedPerson;
import org.ejournal.simulator.vk.fault.Deed.Wire;
import org.ejournal.simulator.vk.store.AccessToken;

/**
 * Asks the switchboard what strikes now. Each question counts: it is to be asked once for each request or call, and
 * only when the board is not quiet.
 */
public final class Interference {
    private static final String EXECUTE = "execute";

    private final FaultBoard board;

    /** Makes one over a switchboard. */
    public Interference(FaultBoard board) {
        this.board = board;
    }

    /** Whether nothing can strike. */
    public boolean isQuiet() {
        return board.isQuiet();
    }

    /**
     * What happens to the request and its answer: delays, and after them at most one thing that ends it.
     *
     * @param code of an {@code execute}; otherwise empty
     * @param token looked for only where a fault is aimed at somebody's tokens; absent where the request has none
     */
    public List<Wire> ofWire(String method, String code, Supplier<Optional<AccessToken>> token) {
        List<Wire> struck = new ArrayList<>();
        List<ActiveFault> aimed = board.aimed(
                        Wire.class,
                        target -> target.takesRequest(method, code)
                                && (target.takesAnyToken()
                                        || token.get().filter(target::takes).isPresent()))
                .toList();
        for (ActiveFault fault : aimed) {
            if (fault.strikes() && fault.fault().deed() instanceof Wire wire) {
                struck.add(wire);
                if (wire.harm() != Harm.SLOW) {
                    break;
                }
            }
        }
        return struck;
    }

    /** With what the request is refused as a whole. */
    public Optional<Refusal> ofRequest(String method, String code, AccessToken token) {
        Predicate<Target> whole = target -> target.takesRequest(method, code) && target.takes(token);
        return board.first(Refusal.class, whole, Refusal::whole).or(() -> ofExecute(method, token));
    }

    private Optional<Refusal> ofExecute(String method, AccessToken token) {
        return method.equals(EXECUTE)
                ? board.first(
                        Refusal.class,
                        target -> target.method().equals(EXECUTE) && target.takes(token),
                        refusal -> !refusal.whole())
                : Optional.empty();
    }

    /** With what a single call is refused. */
    public Optional<Refusal> ofCall(String method, AccessToken token) {
        return board.first(
                Refusal.class, target -> target.takesCall(method) && target.takes(token), refusal -> !refusal.whole());
    }

    /** Who of those a call wants to add is refused. */
    public List<RefusedPerson> ofPeople(String method, AccessToken token, Predicate<Long> wanted) {
        return board.aimed(RefusedPerson.class, target -> target.takesCall(method) && target.takes(token))
                .filter(fault -> fault.fault().deed() instanceof RefusedPerson refused && wanted.test(refused.person()))
                .filter(ActiveFault::strikes)
                .map(fault -> (RefusedPerson) fault.fault().deed())
                .toList();
    }

    /** Who else uses the token. */
    public Crowding ofRate(AccessToken token) {
        List<ActiveFault> crowds =
                board.aimed(Crowd.class, target -> target.takes(token)).toList();
        return new Crowding(crowds);
    }
}
