/** The part of a login name that says who it is; claims put a scheme before it ("i:0#.f|membership|name@hospital.example"). */
function accountOf(login: string): string {
  return login.slice(login.lastIndexOf('|') + 1).toLowerCase();
}

/** Whether two login names are the same account, however much of the claim each of them carries. */
export function isSameAccount(one: string, other: string): boolean {
  return one !== '' && accountOf(one) === accountOf(other);
}
