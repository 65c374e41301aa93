/** Everything of PnPjs a contract test may call; imported for what it adds to the client. */
import '@pnp/sp/attachments';
import '@pnp/sp/batching';
import '@pnp/sp/fields';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/profiles';
import '@pnp/sp/recycle-bin';
import '@pnp/sp/search';
import '@pnp/sp/security';
import '@pnp/sp/site-groups';
import '@pnp/sp/site-users';
import '@pnp/sp/sites';
import '@pnp/sp/sputilities';
import '@pnp/sp/views';
import '@pnp/sp/webs';
