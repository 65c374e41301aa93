import * as React from 'react';
import * as shared from 'CommonGroundStrings';
import * as strings from 'LiaisonDirectoryStrings';
import type { DirectoryReading } from '../../data/directory/reader';
import type { DirectoryIndex } from '../../domain/directory/directory-index';
import { Skeleton } from '../../ui/states/Skeleton';
import type { DirectoryChanges } from './use-directory';
import type { Navigation, Subject } from './navigation';
import type { Panel } from './use-panel';
import { useApproval } from './card/use-approval';
import { useVerification } from './card/use-verification';
import { CardFrame } from './card/CardFrame';
import { DepartmentCard } from './card/DepartmentCard';
import { LiaisonCard } from './card/LiaisonCard';
import { useServices } from './services';
import { FailureMessage } from '../../ui/states/FailureMessage';
import styles from './DirectoryPage.module.scss';

const EditPanel = React.lazy(async () => ({
  default: (await import(/* webpackChunkName: 'liaison-directory-edit' */ './edit/EditPanel')).EditPanel
}));

export interface DetailPanelProps {
  readonly index: DirectoryIndex;
  readonly navigation: Navigation;
  readonly panel: Panel;
  readonly rights: DirectoryReading['rights'];
  readonly changes: DirectoryChanges;
}

function Shown({
  index,
  navigation,
  panel,
  rights,
  changes,
  subject
}: DetailPanelProps & { readonly subject: Subject }): React.ReactElement {
  const { openWriter } = useServices();
  const verification = useVerification(openWriter, changes);
  const approval = useApproval(openWriter, changes);
  const liaison = subject.kind === 'liaison' ? index.liaisonById.get(subject.id) : undefined;
  const department = subject.kind === 'department' ? index.departmentById.get(subject.id) : undefined;
  const cardKey = `${subject.kind}-${subject.id}`;
  const frame = { cardKey, takesFocus: panel.takesFocus, link: navigation.linkTo(subject), onClose: panel.close };
  if (liaison) {
    return (
      <CardFrame {...frame} heading={liaison.name}>
        <LiaisonCard
          liaison={liaison}
          index={index}
          canEdit={rights.liaisons.canEdit}
          isVerifying={verification.isBusy}
          onEdit={panel.edit}
          onVerify={() => verification.verify(liaison)}
          canApprove={rights.approvals.canAdd}
          isApproving={approval.isBusy}
          onApprove={(isTakenBack) => approval.say(liaison, isTakenBack)}
          onOpenLiaison={panel.openLiaison}
          onOpenDepartment={panel.openDepartment}
        />
        {verification.failure && <FailureMessage failure={verification.failure} />}
        {approval.failure && <FailureMessage failure={approval.failure} />}
      </CardFrame>
    );
  }
  if (department) {
    return (
      <CardFrame {...frame} heading={department.name}>
        <DepartmentCard
          department={department}
          index={index}
          canEdit={rights.departments.canEdit}
          onEdit={panel.edit}
          onOpenLiaison={panel.openLiaison}
        />
      </CardFrame>
    );
  }
  return (
    <CardFrame heading={shared.NotFoundTitle} cardKey={cardKey} takesFocus={panel.takesFocus} onClose={panel.close}>
      <p>{strings.CardGone}</p>
    </CardFrame>
  );
}

/** What is beside the list: a liaison's or a department's card, or its form. */
export function DetailPanel(props: DetailPanelProps): React.ReactElement {
  const { index, navigation, panel, rights, changes } = props;
  const { subject } = navigation;
  const isNew = panel.editing === 'new';
  const handleDone = (savedLiaisonId?: number): void => {
    if (!isNew) panel.stopEditing();
    else if (savedLiaisonId === undefined) panel.close();
    else panel.openLiaison(savedLiaisonId);
  };
  return (
    <aside className={styles.panel} aria-label={strings.DetailsPanel}>
      {panel.editing ? (
        <React.Suspense fallback={<Skeleton blocks={[32, 64, 64, 64]} />}>
          <EditPanel
            index={index}
            subject={isNew ? undefined : subject}
            rights={rights}
            changes={changes}
            onDone={handleDone}
            onRemoved={panel.close}
          />
        </React.Suspense>
      ) : (
        subject && <Shown {...props} subject={subject} />
      )}
    </aside>
  );
}
