import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import {
  findContractProblems,
  LONGEST_SUMMARY,
  LONGEST_TITLE,
  type ContractDraft
} from '../../../domain/contracts/contract-draft';
import { AreaField, TextField } from '../../../ui/forms/TextField';
import { problemWords } from './publishing-words';

export interface FactsFieldsProps {
  readonly draft: ContractDraft;
  /** Whether saving was tried: what is wrong is said from then on. */
  readonly wasTried: boolean;
  readonly onChange: (changes: Partial<ContractDraft>) => void;
}

/** What a contract is: its title, its year, and what the library says about it. */
export function FactsFields({ draft, wasTried, onChange }: FactsFieldsProps): React.ReactElement {
  const problems = wasTried ? findContractProblems(draft) : {};
  return (
    <>
      <TextField
        label={strings.TitleLabel}
        isRequired
        value={draft.title}
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
