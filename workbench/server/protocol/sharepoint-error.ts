/**
 * A refusal in SharePoint's own words: HTTP status, numeric code, .NET exception type and message.
 * Written to the client as `{"odata.error":{"code":"<code>, <type>","message":{...}}}`.
 */
export class SharePointError extends Error {
  public constructor(
    public readonly status: number,
    public readonly code: string,
    public readonly type: string,
    message: string,
    public readonly headers: Readonly<Record<string, string>> = {}
  ) {
    super(message);
    this.name = 'SharePointError';
  }
}

const CLIENT = 'Microsoft.SharePoint.Client';

/** 404 for a path segment SharePoint does not know. */
export function resourceNotFound(name: string): SharePointError {
  return new SharePointError(
    404,
    '-1',
    `${CLIENT}.ResourceNotFoundException`,
    `Cannot find resource for the request ${name}.`
  );
}

/** 404 for a list title that the web does not have. */
export function listTitleNotFound(title: string, siteUrl: string): SharePointError {
  return new SharePointError(
    404,
    '-1',
    'System.ArgumentException',
    `List '${title}' does not exist at site with URL '${siteUrl}'.`
  );
}

/** 404 for a list id that the web does not have. */
export function listNotFound(): SharePointError {
  const text =
    'List does not exist.\n\nThe page you selected contains a list that does not exist.  It may have been deleted by another user.';
  return new SharePointError(404, '-2130575322', 'Microsoft.SharePoint.SPException', text);
}

/** 404 for an item that is absent, recycled, or hidden from the person who asks: SharePoint does not distinguish these. */
export function itemNotFound(): SharePointError {
  return new SharePointError(
    404,
    '-2130575338',
    'System.ArgumentException',
    'Item does not exist. It may have been deleted by another user.'
  );
}

/** 404 for a file or folder address that leads nowhere. */
export function fileNotFound(message = 'File Not Found.'): SharePointError {
  return new SharePointError(404, '-2147024894', 'System.IO.FileNotFoundException', message);
}

/** 403 for someone who is known but lacks the right. */
export function accessDenied(message = 'Attempted to perform an unauthorized operation.'): SharePointError {
  return new SharePointError(403, '-2147024891', 'System.UnauthorizedAccessException', message);
}

/** 401 for no one the site knows, and for someone who has been signed out. */
export function unauthorized(
  message = 'Access denied. You do not have permission to perform this action or access this resource.'
): SharePointError {
  return new SharePointError(401, '-2147024891', 'System.UnauthorizedAccessException', message);
}

/** 403 for a write without a form digest that is still valid. */
export function invalidDigest(): SharePointError {
  const text =
    "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again.";
  return new SharePointError(403, '-2130575251', 'Microsoft.SharePoint.SPException', text);
}

/** 412 for an `If-Match` that names an older version than the stored one. */
export function versionConflict(requested: string, current: string): SharePointError {
  const text = `The request ETag value '${requested}' does not match the object's ETag value '${current}'.`;
  return new SharePointError(412, '-1', `${CLIENT}.ClientServiceException`, text);
}

/**
 * 501 for what SharePoint does and this server does not, named: better no answer than a success that did nothing.
 *
 * @param name the operation, parameter or property
 */
export function notKept(name: string): SharePointError {
  const text = `The local SharePoint does not do what '${name}' does in SharePoint.`;
  return new SharePointError(501, '-1', 'System.NotImplementedException', text);
}

/** 400 for a request whose body or query cannot be understood. */
export function invalidQuery(message: string): SharePointError {
  return new SharePointError(400, '-1', `${CLIENT}.InvalidClientQueryException`, message);
}

/** 400 for a value SharePoint's object model refuses. */
export function invalidOperation(message: string, code = '-1', status = 400): SharePointError {
  return new SharePointError(status, code, 'Microsoft.SharePoint.SPException', message);
}

/** 400 for an argument that is missing or outside its range. */
export function invalidArgument(message: string): SharePointError {
  return new SharePointError(400, '-2147024809', 'System.ArgumentException', message);
}

/** 405 for a function called with the verb of an action, or the reverse. */
export function wrongMethod(method: string, name: string): SharePointError {
  const text =
    `The HTTP method '${method}' cannot be used to access the resource '${name}'. The operation type of the resource is specified as 'Default'. ` +
    'Please use correct HTTP method to invoke the resource.';
  return new SharePointError(405, '-1', `${CLIENT}.ClientServiceException`, text);
}

/** 500 for a query that would read more rows than the list view threshold without an index. */
export function throttledByThreshold(): SharePointError {
  const text = 'The attempted operation is prohibited because it exceeds the list view threshold.';
  return new SharePointError(500, '-2147024860', 'Microsoft.SharePoint.SPQueryThrottledException', text);
}

/** 400 for a value that another item already has in a column of unique values. */
export function duplicateValue(fieldTitle: string): SharePointError {
  const text = `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${fieldTitle}].`;
  return new SharePointError(400, '-2130575169', 'Microsoft.SharePoint.SPDuplicateValuesFoundException', text);
}

/** 400 in the words SharePoint has for a body that names no property of the type. */
export function unknownProperty(name: string, type: string): Error {
  return invalidQuery(
    `The property '${name}' does not exist on type '${type}'. Make sure to only use property names that are defined by the type.`
  );
}

/** 400 for a value of another type than the property's. @param type in EDM's words, e.g. `Edm.Boolean` */
export function wrongType(type: string): SharePointError {
  return invalidQuery(
    `Cannot convert a primitive value to the expected type '${type}'. See the inner exception for more details.`
  );
}
