import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import { periodStatus } from '../../../domain/contracts/period/comment-period';
import { fill } from '../../../ui/format/text';
import { useTicking } from '../../../ui/time/clock-context';
import { useOpenContract } from '../open-contract';
import { AudienceSection } from './AudienceSection';
import { FactsSection } from './FactsSection';
import { FreezeSwitch } from './FreezeSwitch';
import { PageHeader } from '../PageHeader';
import { PublishVersion } from './PublishVersion';
import type { DiscussedContract } from './use-version-review';
import { VersionList } from './VersionList';
import styles from './ManageContract.module.scss';

export interface ManageContractProps {
  readonly discussed: DiscussedContract;
  /** Back to the contract, or to the library while there is nothing to read. */
  readonly onBack: () => void;
  /** Called when the contract was changed on the site; resolves when it was read again. */
  readonly onChanged: () => Promise<void>;
  /** Called when a version of it was published. */
  readonly onPublished: () => Promise<void>;
}

function Section({ heading, children }: React.PropsWithChildren<{ readonly heading: string }>): React.ReactElement {
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{heading}</h3>
      {children}
    </section>
  );
}

/** What the office does with a contract: publish a version, pause comments meanwhile, say who can read it and what it is. */
export function ManageContract(props: ManageContractProps): React.ReactElement {
  const { discussed, onBack, onChanged, onPublished } = props;
  const { contract } = useOpenContract();
  const { title, version, versions, period } = contract;
  const state = useTicking((now) => periodStatus(period, now).state);
  const takesComments = state !== 'notScheduled' && state !== 'closed';
  return (
    <div className={styles.page}>
      <PageHeader title={title} backLabel={version ? strings.BackToContract : strings.BackToLibrary} onBack={onBack}>
        <span>{version ? fill(strings.Version, version) : strings.DraftText}</span>
      </PageHeader>
      <Section heading={version ? strings.PublishVersion : strings.PublishFirst}>
        {(takesComments || period.isFrozen) && <FreezeSwitch onChanged={onChanged} />}
        <PublishVersion discussed={discussed} onPublished={onPublished} />
      </Section>
      {versions.length > 0 && (
        <Section heading={strings.VersionsLabel}>
          <VersionList contractId={contract.id} versions={versions} />
        </Section>
      )}
      <Section heading={strings.AudienceHeading}>
        <AudienceSection onChanged={onChanged} />
      </Section>
      <Section heading={strings.FactsHeading}>
        <FactsSection onChanged={onChanged} />
      </Section>
    </div>
  );
}
