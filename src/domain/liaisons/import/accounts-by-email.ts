import type { Person } from '../directory';
import { foldCase } from '../fold-text';
import { personField, readPersonField, type PersonField } from '../liaison-draft';
import type { ReferenceProblem } from './references';

export type Account = Pick<Person, 'name' | 'email' | 'login'>;

/**
 * Accounts as cells name them: by e-mail where it is known and only theirs, else by login; read are both.
 */
export class AccountsByEmail {
  private readonly emails = new Map<string, string>();
  private readonly named = new Map<string, Map<string, Account>>();

  constructor(accounts: readonly Account[]) {
    for (const account of accounts) {
      for (const name of [account.email, account.login]) {
        const key = foldCase(name.trim());
        if (key !== '') this.named.set(key, (this.named.get(key) ?? new Map<string, Account>()).set(account.login, account));
      }
      this.emails.set(account.login, account.email.trim());
    }
  }

  write(field: PersonField): string {
    const login = readPersonField(field)?.login ?? '';
    const email = this.emails.get(login) ?? '';
    return this.named.get(foldCase(email))?.size === 1 ? email : login;
  }

  /** @param text Without spaces around it. */
  read(text: string): { readonly value: PersonField } | { readonly problem: ReferenceProblem } {
    if (text === '') return { value: '' };
    const [account, ...others] = this.named.get(foldCase(text))?.values() ?? [];
    if (!account) return { problem: 'notFound' };
    return others.length === 0 ? { value: personField(account) } : { problem: 'severalFound' };
  }
}
