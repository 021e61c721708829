package org.mesaconsular.action.internal;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mesaconsular.action.Answer;
import org.mesaconsular.action.Consensus;
import org.mesaconsular.shared.PartyId;

/** Consensus: every party that was asked agrees, with or without reservation. Eight of nine is not agreed. */
public final class ConsensusPolicy {

    private ConsensusPolicy() {}

    /** What these answers add up to; names who is missing. */
    public static Consensus over(Map<PartyId, Answer> answers) {
        var agreed = answers.values().stream().filter(Answer::agrees).count();
        return new Consensus(
                Math.toIntExact(agreed),
                answers.size(),
                who(answers, Answer.PENDING),
                who(answers, Answer.AD_REFERENDUM),
                who(answers, Answer.OBJECTED));
    }

    private static Set<PartyId> who(Map<PartyId, Answer> answers, Answer answer) {
        return answers.entrySet().stream()
                .filter(entry -> entry.getValue() == answer)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
