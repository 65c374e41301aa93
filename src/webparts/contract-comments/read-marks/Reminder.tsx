import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import * as strings from 'ContractCommentsStrings';
import type { ExpectedReader } from '../../../domain/contracts/expected-readers';
import { fill, fillCount } from '../../../ui/format/text';
import { useTimeFormat } from '../../../ui/format/use-time-format';
import { emailToMany } from '../../../ui/people/contact-links';
import { TextToCopy } from '../../../ui/navigation/TextToCopy';
import { useCopy } from '../../../ui/navigation/use-copy';
import { contractUrl } from '../navigation';
import { useOpenContract } from '../open-contract';
import { periodSentence } from '../period-words';
import { useServices } from '../services';
import styles from './ReadMarksPanel.module.scss';

const copyWords = { copied: strings.AddressesCopied, refused: strings.AddressesNotCopied };

function CopyAddresses({ addresses }: { readonly addresses: readonly string[] }): React.ReactElement {
  const { outcome, copy } = useCopy(copyWords);
  const text = addresses.join('; ');
  return (
    <>
      <DefaultButton
        text={outcome === 'copied' ? strings.AddressesCopied : strings.CopyAddresses}
        onClick={() => copy(text)}
      />
      {outcome === 'refused' && <TextToCopy text={text} label={strings.AddressesNotCopied} />}
    </>
  );
}

/** A ready-made email to people who have not read a version, hidden from each other; and their addresses, where they are too many for a link. */
export function Reminder({ people }: { readonly people: readonly ExpectedReader[] }): React.ReactElement {
  const { contract } = useOpenContract();
  const { locale } = useServices();
  const format = useTimeFormat();
  const addresses = people.flatMap(({ email }) => email || []);
  const missing = people.length - addresses.length;
  const link = emailToMany(addresses, {
    subject: fill(strings.ReminderSubject, contract.title),
    body: fill(
      strings.ReminderBody,
      contract.title,
      contract.version,
      periodSentence(contract.period, format),
      contractUrl(contract.id)
    )
  });
  return (
    <>
      {addresses.length > 0 && (
        <div className={styles.acts}>
          {link && <DefaultButton href={link} text={strings.WriteReminder} />}
          <CopyAddresses addresses={addresses} />
        </div>
      )}
      {addresses.length > 0 && !link && <p className={styles.note}>{strings.TooManyForEmail}</p>}
      {missing > 0 && (
        <p className={styles.note}>
          {fillCount({ one: strings.OneWithoutEmail, other: strings.ManyWithoutEmail }, missing, locale)}
        </p>
      )}
    </>
  );
}
