import * as React from 'react';
import { AddFriendIcon, AddIcon, ArchiveIcon, ImportIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'LiaisonDirectoryStrings';
import type { DirectoryReading } from '../../../data/directory/reader';
import type { DirectoryIndex } from '../../../domain/directory/directory-index';
import { Skeleton } from '../../../ui/states/Skeleton';
import type { NewRecord } from '../use-panel';
import styles from './Manage.module.scss';

const RetiredList = React.lazy(async () => ({
  default: (await import(/* webpackChunkName: 'liaison-directory-edit' */ './RetiredList')).RetiredList
}));

export interface EditorToolsProps {
  readonly index: DirectoryIndex;
  readonly rights: DirectoryReading['rights'];
  readonly onAdd: (record: NewRecord) => void;
  readonly isImportShown: boolean;
  readonly onToggleImport: () => void;
}

/** What can be added to the directory, and what was taken out of it; only what the lists let the person do. */
export function EditorTools(props: EditorToolsProps): React.ReactElement {
  const { index, rights, onAdd, isImportShown, onToggleImport } = props;
  const [isRetiredAsked, setIsRetiredAsked] = React.useState(false);
  const retiredCount = index.retired.locations.length + index.retired.departments.length;
  const canBringBack = retiredCount > 0 && (rights.locations.canEdit || rights.departments.canEdit);
  const isRetiredShown = canBringBack && isRetiredAsked;
  const additions = [
    { kind: 'liaison', label: strings.AddLiaison, icon: <AddFriendIcon />, isOffered: rights.liaisons.canAdd },
    { kind: 'department', label: strings.AddDepartment, icon: <AddIcon />, isOffered: rights.departments.canAdd },
    { kind: 'location', label: strings.AddLocation, icon: <AddIcon />, isOffered: rights.locations.canAdd }
  ] as const;
  return (
    <>
      <div className={styles.bar} role="group" aria-label={strings.EditDirectory}>
        {additions
          .filter(({ isOffered }) => isOffered)
          .map(({ kind, label, icon }) => (
            <button key={kind} type="button" className={styles.tool} onClick={() => onAdd({ kind })}>
              <span aria-hidden="true">{icon}</span> {label}
            </button>
          ))}
        {(rights.departments.canEdit || rights.liaisons.canEdit) && (
          <button type="button" className={styles.tool} aria-expanded={isImportShown} onClick={onToggleImport}>
            <ImportIcon aria-hidden="true" /> {strings.ImportExport}
          </button>
        )}
        {canBringBack && (
          <button
            type="button"
            className={styles.tool}
            aria-expanded={isRetiredShown}
            onClick={() => setIsRetiredAsked(!isRetiredShown)}
          >
            <ArchiveIcon aria-hidden="true" /> {strings.Retired} <span className={styles.badge}>{retiredCount}</span>
          </button>
        )}
      </div>
      {isRetiredShown && (
        <React.Suspense fallback={<Skeleton blocks={[64]} />}>
          <RetiredList index={index} rights={rights} />
        </React.Suspense>
      )}
    </>
  );
}
