package org.ejournal.sferum.ledger.link;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The statements of {@link MyBatisLinkBook}. */
interface LinkMapper {
    @Nullable Link find(@Param("person") String person);

    Link.@Nullable State state(@Param("organisation") String organisation, @Param("person") String person);

    List<Link> ofOrganisation(@Param("organisation") String organisation);

    List<Link> ofPeople(@Param("people") String[] people);

    List<Owner> owners(@Param("messengerIds") String[] messengerIds);

    List<String> organisations(@Param("person") String person);

    int countOthers(@Param("messengerId") String messengerId, @Param("person") String person);

    void write(@Param("l") Link link);

    void add(@Param("l") Link link);

    void erase(@Param("person") String person);

    List<Link> leaving();

    int reseal(@Param("person") String person, @Param("before") String before, @Param("after") String after);

    void begin(@Param("a") Attempt attempt);

    void forget(@Param("before") Instant before);

    @Nullable Attempt attempt(@Param("key") String key);

    int returned(@Param("key") String key, @Param("at") Instant at);

    void ended(@Param("key") String key, @Param("outcome") String outcome, @Param("at") Instant at);
}
