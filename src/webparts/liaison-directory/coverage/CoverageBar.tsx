import * as React from 'react';
import { CompletedIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'LiaisonDirectoryStrings';
import {
  countGaps,
  coverageGaps,
  VERIFY_EVERY_DAYS,
  type Coverage,
  type CoverageGap
} from '../../../domain/directory/coverage';
import { fill, fillCount, type CountedForms } from '../../../ui/format/text';
import { useLocale } from '../../../ui/format/locale';
import styles from './CoverageBar.module.scss';

export interface CoverageBarProps {
  readonly coverage: Coverage;
  readonly gap: CoverageGap | undefined;
  readonly onChoose: (gap: CoverageGap | undefined) => void;
}

const forms: Readonly<Record<CoverageGap, CountedForms>> = {
  departmentWithoutLiaison: { one: strings.GapDepartmentOne, other: strings.GapDepartmentOther },
  accountLeft: { one: strings.GapLeftOne, other: strings.GapLeftOther },
  awayWithoutCover: { one: strings.GapAwayOne, other: strings.GapAwayOther },
  liaisonWithoutBackup: { one: strings.GapBackupOne, other: strings.GapBackupOther },
  approvalMissing: { one: strings.GapApprovalOne, other: strings.GapApprovalOther },
  notVerified: {
    one: fill(strings.GapVerifiedOne, '{0}', VERIFY_EVERY_DAYS),
    other: fill(strings.GapVerifiedOther, '{0}', VERIFY_EVERY_DAYS)
  }
};

/** What the directory lacks, each kind a filter of the list. */
export function CoverageBar({ coverage, gap, onChoose }: CoverageBarProps): React.ReactElement {
  const locale = useLocale();
  if (countGaps(coverage) === 0) {
    return (
      <p className={styles.complete}>
        <CompletedIcon aria-hidden="true" /> {strings.CoverageComplete}
      </p>
    );
  }
  return (
    <ul className={styles.gaps} aria-label={strings.Coverage}>
      {coverageGaps
        .filter((kind) => coverage[kind].length > 0)
        .map((kind) => (
          <li key={kind}>
            <button
              type="button"
              className={styles.gap}
              aria-pressed={kind === gap}
              onClick={() => onChoose(kind === gap ? undefined : kind)}
            >
              {fillCount(forms[kind], coverage[kind].length, locale)}
            </button>
          </li>
        ))}
    </ul>
  );
}
