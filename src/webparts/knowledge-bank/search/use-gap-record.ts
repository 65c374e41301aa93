import * as React from 'react';
import type { Bank } from '../../../domain/knowledge/bank';
import { findPatientIdentifiers } from '../../../domain/guards/patient-identifiers';
import { normalizeGap } from '../../../domain/knowledge/search/search-gap';
import { useZone } from '../../../ui/time/zone-context';
import { useToday } from '../../../ui/time/use-today';
import { useServices } from '../services';
import { useDebouncedValue } from '../../../ui/time/use-debounced-value';

/** Long enough to be sure that someone reads "nothing found" and is not still typing. */
const READING_MS = 3_000;
const SHORTEST = 3;

/**
 * Leaves the words of a search that found nothing for those who keep the bank: once it was read, once for the same words, only by
 * those who may, and never words that look like a patient's.
 */
export function useGapRecord(bank: Bank, words: string, foundNothing: boolean): void {
  const { repository } = useServices();
  const today = useToday(useZone());
  const recorded = React.useRef(new Set<string>());
  const settled = useDebouncedValue(foundNothing ? normalizeGap(words) : '', READING_MS);
  const personId = bank.me.id;
  const mayLeave = bank.rights.giveFeedback;
  React.useEffect(() => {
    const isWorthIt =
      settled.length >= SHORTEST && !recorded.current.has(settled) && findPatientIdentifiers(settled).length === 0;
    if (!mayLeave || !isWorthIt) return;
    recorded.current.add(settled);
    // No one waits for this, and no one is bothered when it does not arrive.
    repository.recordGap(settled, personId, today).catch(() => recorded.current.delete(settled));
  }, [repository, today, settled, personId, mayLeave]);
}
