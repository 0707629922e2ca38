package org.ejournal.sferum.ledger.plan;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.plan.KeptPlan.Purpose;
import org.ejournal.sferum.ledger.plan.PlanMapper.LineColumns;
import org.springframework.transaction.support.TransactionOperations;

/** Plans in the plugin's schema. */
class MyBatisPlans implements Plans {
    private static final Duration SHOWN_FOR = Duration.ofDays(1);
    private static final int CHUNK = 5_000;

    private final PlanMapper mapper;
    private final TransactionOperations transactions;

    MyBatisPlans(PlanMapper mapper, TransactionOperations transactions) {
        this.mapper = mapper;
        this.transactions = transactions;
    }

    @Override
    public KeptPlan keep(OrganisationId organisation, NewPlan plan, List<PlanLine> lines) {
        return transactions.execute(status -> {
            makeRoom(organisation, plan);
            String kinds = plan.kinds().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
            mapper.insert(organisation.value(), kinds, plan);
            KeptPlan kept = newest(organisation, plan.purpose());
            write(kept.id(), lines);
            return newest(organisation, plan.purpose());
        });
    }

    private void makeRoom(OrganisationId organisation, NewPlan plan) {
        if (plan.purpose() == Purpose.HELD) {
            mapper.forget(organisation.value(), Purpose.HELD);
        } else {
            mapper.forgetOlder(organisation.value(), plan.at().minus(SHOWN_FOR));
        }
    }

    private KeptPlan newest(OrganisationId organisation, Purpose purpose) {
        return Optional.ofNullable(mapper.newest(organisation.value(), purpose)).orElseThrow();
    }

    private void write(long plan, List<PlanLine> lines) {
        for (int from = 0; from < lines.size(); from += CHUNK) {
            mapper.insertLines(plan, columns(lines.subList(from, Math.min(from + CHUNK, lines.size()))));
        }
    }

    private static LineColumns columns(List<PlanLine> lines) {
        return new LineColumns(
                lines.stream().map(PlanLine::number).toArray(Integer[]::new),
                texts(lines, PlanLine::chatKey),
                texts(lines, PlanLine::chatTitle),
                texts(lines, PlanLine::action),
                texts(lines, PlanLine::person),
                texts(lines, PlanLine::detail),
                texts(lines, PlanLine::reasons));
    }

    private static String[] texts(List<PlanLine> lines, Function<PlanLine, String> part) {
        return lines.stream().map(part).toArray(String[]::new);
    }

    @Override
    public Optional<KeptPlan> find(OrganisationId organisation, long id) {
        return Optional.ofNullable(mapper.find(organisation.value(), id));
    }

    @Override
    public Optional<KeptPlan> held(OrganisationId organisation) {
        return Optional.ofNullable(mapper.newest(organisation.value(), Purpose.HELD));
    }

    @Override
    public List<PlanLine> lines(long plan) {
        return lines(plan, 0, Integer.MAX_VALUE);
    }

    @Override
    public List<PlanLine> lines(long plan, long offset, int size) {
        return mapper.lines(plan, offset, size);
    }

    @Override
    public void untick(long plan, Collection<Integer> lines) {
        mapper.tick(plan, lines.toArray(Integer[]::new));
    }

    @Override
    public void release(OrganisationId organisation) {
        mapper.forget(organisation.value(), Purpose.HELD);
    }
}
