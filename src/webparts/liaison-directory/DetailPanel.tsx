import * as React from 'react';
import * as shared from 'CommonGroundStrings';
import * as strings from 'LiaisonDirectoryStrings';
import type { DirectoryReading } from '../../data/directory/reader';
import type { Department, Liaison } from '../../domain/directory/directory';
import type { DirectoryIndex } from '../../domain/directory/directory-index';
import type { Location } from '../../domain/people/location';
import { Skeleton } from '../../ui/states/Skeleton';
import type { DirectoryChanges } from './use-directory';
import type { Navigation, Subject } from './navigation';
import type { Panel } from './use-panel';
import { useApproval } from './card/use-approval';
import { useVerification } from './card/use-verification';
import { CardFrame } from './card/CardFrame';
import { DepartmentCard } from './card/DepartmentCard';
import { LocationCard } from './card/LocationCard';
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

type ShownProps<Item> = Omit<DetailPanelProps, 'navigation'> & { readonly item: Item };

function ShownLiaison({ item, index, panel, rights, changes }: ShownProps<Liaison>): React.ReactElement {
  const { openWriter } = useServices();
  const verification = useVerification(openWriter, changes);
  const approval = useApproval(openWriter, changes);
  return (
    <>
      <LiaisonCard
        liaison={item}
        index={index}
        canEdit={rights.liaisons.canEdit}
        isVerifying={verification.isBusy}
        onEdit={panel.edit}
        onVerify={() => verification.verify(item)}
        canApprove={rights.approvals.canAdd}
        isApproving={approval.isBusy}
        onApprove={(isTakenBack) => approval.say(item, isTakenBack)}
        onOpenLiaison={panel.openLiaison}
        onOpenDepartment={panel.openDepartment}
      />
      {verification.failure && <FailureMessage failure={verification.failure} />}
      {approval.failure && <FailureMessage failure={approval.failure} />}
    </>
  );
}

function ShownLocation({ item, index, panel, rights }: ShownProps<Location>): React.ReactElement {
  const addDepartment = (): void => panel.add({ kind: 'department', known: { locationId: item.id } });
  return (
    <LocationCard
      location={item}
      index={index}
      onOpenLiaison={panel.openLiaison}
      onEdit={rights.locations.canEdit ? panel.edit : undefined}
      onAddDepartment={rights.departments.canAdd ? addDepartment : undefined}
    />
  );
}

function ShownDepartment({ item, index, panel, rights }: ShownProps<Department>): React.ReactElement {
  return (
    <DepartmentCard
      department={item}
      index={index}
      canEdit={rights.departments.canEdit}
      onEdit={panel.edit}
      onOpenLiaison={panel.openLiaison}
    />
  );
}

function Shown({ navigation, subject, ...rest }: DetailPanelProps & { readonly subject: Subject }): React.ReactElement {
  const { index, panel } = rest;
  const { kind, id } = subject;
  const liaison = kind === 'liaison' ? index.liaisonById.get(id) : undefined;
  const department = kind === 'department' ? index.departmentById.get(id) : undefined;
  const location = kind === 'location' ? index.locationById.get(id) : undefined;
  const found = liaison ?? department ?? location;
  return (
    <CardFrame
      heading={found?.name ?? shared.NotFoundTitle}
      cardKey={`${kind}-${id}`}
      takesFocus={panel.takesFocus}
      link={found && navigation.linkTo(subject)}
      onClose={panel.close}
    >
      {liaison && <ShownLiaison {...rest} item={liaison} />}
      {department && <ShownDepartment {...rest} item={department} />}
      {location && <ShownLocation {...rest} item={location} />}
      {!found && <p>{strings.CardGone}</p>}
    </CardFrame>
  );
}

/** What is beside the list: a card, or the form of one. */
export function DetailPanel(props: DetailPanelProps): React.ReactElement {
  const { index, navigation, panel, rights, changes } = props;
  const { subject } = navigation;
  const { editing } = panel;
  const edited = editing === 'subject' ? subject : editing;
  const handleDone = (saved?: Subject): void => {
    if (saved) panel.show(saved);
    else if (subject) panel.stopEditing();
    else panel.close();
  };
  return (
    <aside className={styles.panel} aria-label={strings.DetailsPanel}>
      {edited ? (
        <React.Suspense fallback={<Skeleton blocks={[32, 64, 64, 64]} />}>
          <EditPanel
            index={index}
            subject={edited}
            rights={rights}
            changes={changes}
            onDone={handleDone}
            onRemoved={panel.close}
            onAdd={panel.add}
          />
        </React.Suspense>
      ) : (
        subject && <Shown {...props} subject={subject} />
      )}
    </aside>
  );
}
