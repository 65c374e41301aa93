import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import {
  findContractProblems,
  hasNamesake,
  LONGEST_SUMMARY,
  LONGEST_TITLE,
  type ContractDraft
} from '../../../domain/contracts/contract-draft';
import type { Contract } from '../../../domain/contracts/contract';
import { AreaField, TextField } from '../../../ui/forms/TextField';
import { problemWords } from './publishing-words';

export interface FactsFieldsProps {
  readonly draft: ContractDraft;
  /** Whether saving was tried: what is wrong is said from then on. */
  readonly wasTried: boolean;
  /** Contracts a reader could mistake it for. */
  readonly others?: readonly Pick<Contract, 'title' | 'year'>[];
  readonly onChange: (changes: Partial<ContractDraft>) => void;
}

/** What a contract is: its title, its year, and what the library says about it. */
export function FactsFields({ draft, wasTried, others = [], onChange }: FactsFieldsProps): React.ReactElement {
  const problems = wasTried ? findContractProblems(draft) : {};
  return (
    <>
      <TextField
        label={strings.TitleLabel}
        isRequired
        value={draft.title}
        hint={hasNamesake(draft, others) ? strings.TitleTaken : undefined}
        error={problemWords(problems.title, LONGEST_TITLE)}
        onChange={(title) => onChange({ title })}
      />
      <TextField
        label={strings.YearLabel}
        hint={strings.YearHint}
        value={draft.year}
        error={problemWords(problems.year, 0)}
        onChange={(year) => onChange({ year })}
      />
      <AreaField
        label={strings.SummaryLabel}
        hint={strings.SummaryHint}
        rows={3}
        value={draft.summary}
        error={problemWords(problems.summary, LONGEST_SUMMARY)}
        onChange={(summary) => onChange({ summary })}
      />
    </>
  );
}
