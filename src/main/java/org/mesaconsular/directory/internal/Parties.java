package org.mesaconsular.directory.internal;

import java.util.List;
import java.util.UUID;
import org.mesaconsular.directory.InterfaceLanguage;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

/** The parties of the directory. */
public interface Parties extends JpaRepository<PartyEntity, UUID>, JpaSpecificationExecutor<PartyEntity> {

    List<PartyEntity> findByWordsRuleNot(int rule);

    /** The first in the alphabet of a language. */
    @Query("select e from PartyEntity e join e.places place where key(place) = :language order by value(place), e.id")
    List<PartyEntity> inOrder(InterfaceLanguage language, Limit limit);
}
