import * as React from 'react';
import { ClockIcon, WarningIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'LiaisonDirectoryStrings';
import type { Department } from '../../../domain/directory/directory';
import type { DirectoryRow, Grouping } from '../../../domain/directory/directory-rows';
import { findMarks } from '../../../domain/directory/find-marks';
import type { Marks } from '../../../domain/directory/search-rows';
import { fill } from '../../../ui/format/text';
import { Avatar } from '../../../ui/people/Avatar';
import { awayInWords } from '../day-words';
import { useDayReading } from '../site-days';
import { Marked } from './Marked';
import styles from './DirectoryList.module.scss';

export interface RowActions {
  readonly onOpenDepartment: (id: number) => void;
  readonly onOpenLiaison: (id: number) => void;
  readonly onOpenLocation: (id: number) => void;
}

export interface RowViewProps extends RowActions {
  readonly row: DirectoryRow;
  readonly grouping: Grouping;
  readonly marks: Marks | undefined;
  readonly isSelected: boolean;
}

/** Other names and systems the search found a department by; they are shown only then, to say why the row is there. */
function reasonsFound({ aliases, systems }: Department, marks: Marks | undefined): readonly string[] {
  return marks ? [...aliases, ...systems].filter((text) => findMarks(text, marks).length > 0) : [];
}

function DepartmentCell({ row, grouping, marks, onOpenDepartment }: RowViewProps): React.ReactElement {
  const { department, location } = row;
  if (!department) return <span className={styles.quiet}>{strings.ServesNone}</span>;
  const reasons = reasonsFound(department, marks);
  return (
    <>
      <button type="button" className={styles.open} onClick={() => onOpenDepartment(department.id)}>
        <Marked text={department.name} marks={marks} />
      </button>
      {grouping === 'liaison' && location && (
        <span className={styles.quiet}>
          <Marked text={location.name} marks={marks} />
        </span>
      )}
      {reasons.map((reason) => (
        <span key={reason} className={styles.quiet}>
          <Marked text={reason} marks={marks} />
        </span>
      ))}
    </>
  );
}

function LiaisonCell({ row, marks, onOpenLiaison }: RowViewProps): React.ReactElement {
  const reading = useDayReading();
  const { liaison, answering } = row;
  if (!liaison) {
    return (
      <span className={styles.missing}>
        <WarningIcon aria-hidden="true" /> {strings.NoLiaisonYet}
      </span>
    );
  }
  const covering = answering?.liaison && answering.liaison.id !== liaison.id ? answering.liaison : undefined;
  const isAway = answering !== undefined && answering.away.length > 0;
  return (
    <span className={styles.person}>
      <Avatar name={(covering ?? liaison).name} size="small" />
      <span className={styles.personWords}>
        {covering && (
          <button type="button" className={styles.open} onClick={() => onOpenLiaison(covering.id)}>
            <Marked text={covering.name} marks={marks} />
          </button>
        )}
        <button
          type="button"
          className={covering ? styles.openQuiet : styles.open}
          onClick={() => onOpenLiaison(liaison.id)}
        >
          {covering ? (
            <Marked text={fill(strings.ForPerson, liaison.name)} marks={marks} />
          ) : (
            <Marked text={liaison.name} marks={marks} />
          )}
        </button>
        {isAway && (
          <span className={covering ? styles.quiet : styles.missing}>
            <ClockIcon aria-hidden="true" /> {awayInWords(liaison, reading)}
            {!covering && `, ${strings.NoBackupShort}`}
          </span>
        )}
      </span>
    </span>
  );
}

/** One department with its liaison and executive. */
export function RowView(props: RowViewProps): React.ReactElement {
  const { row, marks, isSelected } = props;
  const executive = row.department?.executive;
  return (
    <div role="row" className={styles.row} data-selected={isSelected || undefined}>
      <div role="cell" className={styles.departmentCell}>
        <DepartmentCell {...props} />
      </div>
      <div role="cell" className={styles.cell}>
        <LiaisonCell {...props} />
      </div>
      <div role="cell" className={styles.executiveCell}>
        {executive && (
          <>
            <span>
              <Marked text={executive.name} marks={marks} />
              {row.department?.executiveTier && (
                <span className={styles.tier}>
                  <Marked text={row.department.executiveTier} marks={marks} />
                </span>
              )}
            </span>
            <span className={styles.quiet}>
              <Marked text={row.department?.executiveTitle ?? ''} marks={marks} />
            </span>
          </>
        )}
      </div>
    </div>
  );
}
