/** A person where the site only names them: an author, an assignee. Enough to show and to tell two people apart. */
export interface PersonRef {
  /** SharePoint's number for the person on this site; used for writing. */
  readonly id: number;
  readonly name: string;
}

/** A person with their account: one who can be emailed, shown with a photo, and recognized when signed in. */
export interface Person extends PersonRef {
  readonly email: string;
  /** Login name, e.g. `i:0#.f|membership|name@hospital.example`; finds the photo. */
  readonly login: string;
}
