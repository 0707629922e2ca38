package org.ejournal.sferum.ledger;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.ejournal.sferum.ledger.filter.KeptFilter;
import org.jspecify.annotations.Nullable;

/** The statements of {@link MyBatisChatList} and {@link MyBatisPeople}. */
interface ChatListMapper {
    long count(@Param("c") Criteria criteria);

    List<HeadRow> head(@Param("organisation") String organisation, @Param("person") String person);

    List<ChatLine> page(
            @Param("organisation") String organisation, @Param("by") ChatOrder by, @Param("slices") List<Slice> slices);

    List<Hit> search(
            @Param("c") Criteria criteria,
            @Param("order") ChatList.Order order,
            @Param("offset") long offset,
            @Param("size") int size);

    @Nullable ChatLine find(@Param("c") Criteria criteria, @Param("chat") long chat);

    long countMembers(
            @Param("organisation") String organisation, @Param("chat") long chat, @Param("surname") String surname);

    List<MemberLine> members(
            @Param("organisation") String organisation,
            @Param("chat") long chat,
            @Param("surname") String surname,
            @Param("offset") long offset,
            @Param("size") int size);

    @Nullable PlaceLine place(
            @Param("organisation") String organisation, @Param("chat") long chat, @Param("person") String person);

    long countAdministered(@Param("organisation") String organisation, @Param("person") String person);

    ChatTally tally(@Param("organisation") String organisation, @Param("chat") long chat);

    List<AdminLine> admins(@Param("organisation") String organisation, @Param("chat") long chat);

    @Nullable Account account(@Param("organisation") String organisation, @Param("person") String person);

    List<Named> names(@Param("organisation") String organisation, @Param("people") String[] people);

    /** A {@link ChatFilter} as the statements take it: patterns in place of what they were made from. */
    record Criteria(String organisation, String member, List<String> kinds, String title, String surname) {}

    /**
     * One thing that stands around the list.
     *
     * @param what {@code CHATS} of a kind, the viewer's {@code LINK}, what is {@code HELD}, or a {@code FILTER} of the
     *     viewer's
     * @param name the kind, the state of the link, or the filter's name
     * @param number how many chats, how many lines, or the filter's number
     * @param madeAt when what is held was made
     * @param kind what the filter narrows to, as are the two that follow
     * @param title see there
     * @param surname see there
     */
    record HeadRow(
            String what,
            String name,
            long number,
            @Nullable Instant madeAt,
            String kind,
            String title,
            String surname) {
        KeptFilter filter() {
            return new KeptFilter(number, name, kind, title, surname);
        }
    }

    /** A chat among so many that were found; told from the others by its number. */
    record Hit(long id, long total, ChatLine line) {}

    /** A person's name by id. */
    record Named(String person, String name) {}
}
