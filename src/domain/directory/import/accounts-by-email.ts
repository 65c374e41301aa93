import { foldCase } from '../../text/fold-text';
import { personField, readPersonField, type PersonField } from '../liaison-draft';
import type { ReferenceProblem } from './references';
import type { Person } from '../../people/person';

export type Account = Pick<Person, 'name' | 'email' | 'login'>;

/** Accounts as cells name them: written by e-mail where it is known and only theirs, else by login; read by either. */
export class AccountsByEmail {
  private readonly named = new Map<string, Account[]>();
  private readonly written = new Map<string, string>();

  /** Where several accounts have one login, the last is meant. */
  constructor(accounts: readonly Account[]) {
    const byLogin = new Map(accounts.map((account) => [account.login, account]));
    for (const account of byLogin.values()) {
      const login = foldCase(account.login);
      const email = foldCase(account.email.trim());
      this.note(login, account);
      if (email !== login) this.note(email, account);
    }
    for (const { login, email } of byLogin.values())
      this.written.set(login, this.named.get(foldCase(email.trim()))?.length === 1 ? email.trim() : login);
  }

  private note(key: string, account: Account): void {
    const others = this.named.get(key);
    if (key === '') return;
    if (others) others.push(account);
    else this.named.set(key, [account]);
  }

  write(field: PersonField): string {
    const login = readPersonField(field)?.login ?? '';
    return this.written.get(login) ?? login;
  }

  /** @param text Without spaces around it. */
  read(text: string): { readonly value: PersonField } | { readonly problem: ReferenceProblem } {
    if (text === '') return { value: '' };
    const [account, ...others] = this.named.get(foldCase(text)) ?? [];
    if (!account) return { problem: 'notFound' };
    return others.length === 0 ? { value: personField(account) } : { problem: 'severalFound' };
  }
}
