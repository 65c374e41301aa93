import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import * as strings from 'ContractCommentsStrings';
import * as sharedStrings from 'CommonGroundStrings';
import { useAnnounce } from '../../../ui/live/announcer';
import { useAct } from '../../../ui/resource/use-act';
import { FailureMessage } from '../../../ui/states/FailureMessage';
import { Skeleton } from '../../../ui/states/Skeleton';
import { toFailure } from '../../../ui/states/to-failure';
import type { Failure } from '../../../ui/states/view-state';
import { useOpenContract } from '../open-contract';
import { useServices } from '../services';
import { AudienceField, type Audience } from './AudienceField';
import styles from './ManageContract.module.scss';

export interface AudienceSectionProps {
  readonly onChanged: () => Promise<void>;
}

type SiteAudience =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'read'; readonly audience: Audience };

/** Who may read a contract, as its permissions say now. */
function useSiteAudience(contractId: number): { readonly site: SiteAudience; readonly reload: () => void } {
  const { repository } = useServices();
  const [site, setSite] = React.useState<SiteAudience>({ kind: 'loading' });
  const [attempt, setAttempt] = React.useState(0);
  React.useEffect(() => {
    let isCurrent = true;
    repository.readAudience(contractId).then(
      (audience) => isCurrent && setSite({ kind: 'read', audience }),
      (error: unknown) => isCurrent && setSite({ kind: 'failed', failure: toFailure(error) })
    );
    return () => {
      isCurrent = false;
    };
  }, [repository, contractId, attempt]);
  const reload = React.useCallback(() => {
    setSite({ kind: 'loading' });
    setAttempt((count) => count + 1);
  }, []);
  return { site, reload };
}

const loginsOf = (audience: Audience): string => JSON.stringify(audience?.map(({ login }) => login).sort());

interface AudienceFormProps extends AudienceSectionProps {
  readonly audience: Audience;
}

function AudienceForm({ audience, onChanged }: AudienceFormProps): React.ReactElement {
  const { contract } = useOpenContract();
  const { repository } = useServices();
  const [chosen, setChosen] = React.useState(audience);
  const [isMissing, setIsMissing] = React.useState(false);
  const { isBusy, failure, run } = useAct();
  const announce = useAnnounce();
  const isSame = loginsOf(chosen) === loginsOf(audience);
  const save = async (): Promise<void> => {
    const hasNone = chosen?.length === 0;
    setIsMissing(hasNone);
    if (hasNone || !(await run(() => repository.changeAudience(contract.id, chosen)))) return;
    announce(strings.AudienceSaved);
    await onChanged();
  };
  return (
    <div className={styles.form}>
      <AudienceField
        audience={chosen}
        error={isMissing && chosen?.length === 0 ? strings.AudienceMissing : undefined}
        onChange={setChosen}
      />
      {failure && <FailureMessage failure={failure} onRetry={save} />}
      <div className={styles.buttons}>
        <PrimaryButton text={sharedStrings.Save} disabled={isBusy || isSame} allowDisabledFocus onClick={save} />
      </div>
    </div>
  );
}

/** Who can read the contract that is open, and a way to change it. */
export function AudienceSection({ onChanged }: AudienceSectionProps): React.ReactElement {
  const { contract } = useOpenContract();
  const { site, reload } = useSiteAudience(contract.id);
  switch (site.kind) {
    case 'loading':
      return <Skeleton blocks={[24, 24, 24]} />;
    case 'failed':
      return <FailureMessage failure={site.failure} onRetry={reload} />;
    case 'read':
      return (
        <AudienceForm
          audience={site.audience}
          onChanged={async () => {
            reload();
            await onChanged();
          }}
        />
      );
  }
}
