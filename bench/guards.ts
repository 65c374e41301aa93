import { labeledSentences, type LabeledSentence } from '../src/testing/guards/labeled-sentences';
import { scoreGuard, type GuardScore } from '../src/testing/guards/score-guard';
import type { Measurement } from './measurement';
import { formatTable, judge } from './table';

/** Most ordinary sentences, in percent, that may raise a warning. */
const MOST_FALSE_ALARMS = 2;

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);

function rowOf({ kind, labeled, hit, extra }: GuardScore): readonly (string | number)[] {
  return [kind, labeled, hit, extra, percent(hit, hit + extra), percent(hit, labeled)];
}

function printScores(name: string, sentences: readonly LabeledSentence[], showsWrong: boolean): number {
  const { scores, falseAlarms, wrong } = scoreGuard(sentences);
  const ordinary = sentences.filter(({ identifiers }) => identifiers.length === 0).length;
  console.log(`\n${name}: ${sentences.length} sentences, ${ordinary} of them ordinary`);
  console.log(formatTable(['', 'labeled', 'found', 'extra', 'precision', 'recall'], scores.map(rowOf)));
  if (showsWrong) wrong.forEach(({ text, found }) => console.log(`  ${text}  [${found.join(', ')}]`));
  return Math.round(1000 * falseAlarms) / 10;
}

const judgeAlarms = (percentage: number): boolean =>
  judge('ordinary sentences with a warning', percentage, MOST_FALSE_ALARMS, '%');

/**
 * Prints how the guard for patient identifiers does: on the sentences it was fitted to, on those it was not, on both, and on those
 * written to break it. An identifier counts as found only with its kind and its very range. `--survivors yes` lists what it gets wrong.
 */
export const measureGuards: Measurement = (options) => {
  const { tuning, heldOut, hard } = labeledSentences;
  const showsWrong = options.has('survivors');
  const holds = [
    judgeAlarms(printScores('tuning', tuning, showsWrong)),
    judgeAlarms(printScores('held out', heldOut, showsWrong)),
    judgeAlarms(printScores('tuning and held out', [...tuning, ...heldOut], false))
  ];
  const alarms = printScores('written against the rules, held to no bar', hard, showsWrong);
  console.log(`ordinary sentences with a warning: ${alarms} %`);
  return Promise.resolve(holds.every(Boolean));
};
