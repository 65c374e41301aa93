import { labeledSentences } from '../../testing/guards/labeled-sentences';
import { scoreGuard } from '../../testing/guards/score-guard';

const all = [...labeledSentences.tuning, ...labeledSentences.heldOut];

/** Share of the labeled identifiers that are found, of any kind when none is named. */
function recallOf(sentences: typeof all, kind = 'all'): number {
  const score = scoreGuard(sentences).scores.find((row) => row.kind === kind);
  return score ? score.hit / score.labeled : 0;
}

describe('the labeled sentences', () => {
  it('are many, each once, and mostly ordinary', () => {
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    expect(all.filter(({ identifiers }) => identifiers.length === 0).length).toBeGreaterThan(all.length / 2);
  });

  it.each(['tuning', 'heldOut'] as const)('hardly raise a false alarm (%s)', (half) => {
    expect(scoreGuard(labeledSentences[half]).falseAlarms).toBeLessThanOrEqual(0.02);
  });

  it.each(['recordNumber', 'socialSecurity', 'birthDate', 'phone', 'address'])('lose few of the kind %s', (kind) => {
    expect(recallOf(all, kind)).toBeGreaterThanOrEqual(0.85);
  });

  it('are all read rightly where the rules were fitted to them', () => {
    expect(scoreGuard(labeledSentences.tuning).wrong).toEqual([]);
  });
});
