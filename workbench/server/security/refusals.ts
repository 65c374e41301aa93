import { SharePointError } from '../protocol/sharepoint-error';

const GENERAL = '-2146232832';
const EXCEPTION = 'Microsoft.SharePoint.SPException';

/** 404 for a user or group id, name or login the site does not know. */
export function principalNotFound(what: 'User' | 'Group'): SharePointError {
  return new SharePointError(404, GENERAL, EXCEPTION, `${what} cannot be found.`);
}

/** 404 for a role assignment on someone who was given nothing, or who does not exist. */
export function assignmentNotFound(principalId: number): SharePointError {
  return new SharePointError(404, GENERAL, EXCEPTION, `Can not find the principal with id: ${principalId}.`);
}

/** 404 for a permission level the site does not have. */
export function roleDefinitionNotFound(): SharePointError {
  return new SharePointError(404, GENERAL, EXCEPTION, 'Cannot find the specified permission level.');
}

/** 400 for giving a level to someone on an object that has no permissions of its own. */
export function inheritsPermissions(): SharePointError {
  return new SharePointError(
    400,
    '-2146233079',
    'System.InvalidOperationException',
    'This operation is not allowed on an object that inherits permissions.'
  );
}

/** 400 for giving out Limited Access, which SharePoint hands out by itself. */
export function limitedAccessRefused(): SharePointError {
  return new SharePointError(
    400,
    '-2147024809',
    'System.ArgumentException',
    'You cannot grant a user a permission level of Limited Access directly.'
  );
}

/** 400 for a name another group or user has. */
export function principalNameTaken(): SharePointError {
  const text = 'The specified name is already in use.\n\nPlease try again with another name.';
  return new SharePointError(400, '-2130575293', EXCEPTION, text);
}

/** 400 for a name another permission level has. */
export function roleNameTaken(): SharePointError {
  const text = 'A permission level with this name already exists. Please choose another name.';
  return new SharePointError(400, '-2130575293', EXCEPTION, text);
}

/** 400 for a permission level that is made, changed or removed where levels are inherited. */
export function inheritsLevels(): SharePointError {
  const text = 'This operation is not allowed on a Web site that inherits permission levels from its parent Web site.';
  return new SharePointError(400, '-2146233079', 'System.InvalidOperationException', text);
}
