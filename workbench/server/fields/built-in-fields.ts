import type { FieldRecord, FieldType } from '../store/records';
import { fieldTypes } from './field-types';

interface BuiltInField {
  readonly name: string;
  readonly id: string;
  readonly type: FieldType;
  readonly title: string;
  /** Shown in forms and views. */
  readonly visible?: boolean;
  readonly writable?: boolean;
  readonly required?: boolean;
  readonly indexed?: boolean;
  /** Only lists (0) or only libraries (1) have it. */
  readonly baseType?: 0 | 1;
  readonly settings?: FieldRecord['settings'];
}

const shown = { visible: true } as const;

/** The columns every list is born with, with the ids they have on every SharePoint site. */
const builtInFields: readonly BuiltInField[] = [
  { name: 'ID', id: '1d22ea11-1e32-424e-89ab-9fedbadb6ce1', type: 'Counter', title: 'ID', indexed: true, ...shown },
  {
    name: 'ContentTypeId',
    id: '03e45e84-1992-4d42-9116-26f756012634',
    type: 'ContentTypeId',
    title: 'Content Type ID'
  },
  {
    name: 'ContentType',
    id: 'c042a256-787d-4a6f-8a8a-cf6ab767f12d',
    type: 'Computed',
    title: 'Content Type',
    ...shown
  },
  {
    name: 'Title',
    id: 'fa564e0f-0c70-4ab9-b863-0177e6ddd247',
    type: 'Text',
    title: 'Title',
    ...shown,
    writable: true,
    required: true
  },
  { name: 'Modified', id: '28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f', type: 'DateTime', title: 'Modified', ...shown },
  { name: 'Created', id: '8c06beca-0777-48f7-91c7-6da68bc07b69', type: 'DateTime', title: 'Created', ...shown },
  { name: 'Author', id: '1df5e554-ec7e-46a6-901d-d85a3881cb18', type: 'User', title: 'Created By', ...shown },
  { name: 'Editor', id: 'd31655d1-1d5b-4511-95a1-7a09e9b75bf2', type: 'User', title: 'Modified By', ...shown },
  {
    name: '_HasCopyDestinations',
    id: '26d0756c-986a-48a7-af35-bf18ab85ff4a',
    type: 'Boolean',
    title: 'Has Copy Destinations'
  },
  { name: '_CopySource', id: '6b4e226d-3d88-4a36-808d-a129bf52bccf', type: 'Text', title: 'Copy Source' },
  { name: 'owshiddenversion', id: 'd4e44a66-ee3a-4d02-88c9-4ec5ff3f4cd5', type: 'Integer', title: 'owshiddenversion' },
  { name: 'WorkflowVersion', id: 'f1e020bc-ba26-443f-bf2f-b68715017bbc', type: 'Integer', title: 'Workflow Version' },
  { name: '_UIVersion', id: '7841bf41-43d0-4434-9f50-a673baef7631', type: 'Integer', title: 'UI Version' },
  { name: '_UIVersionString', id: 'dce8262a-3ae9-45aa-aab4-83bd75fb738a', type: 'Text', title: 'Version', ...shown },
  {
    name: 'Attachments',
    id: '67df98f4-9dec-48ff-a553-29bece9c5bf4',
    type: 'Attachments',
    title: 'Attachments',
    ...shown,
    writable: true,
    baseType: 0
  },
  { name: '_ModerationStatus', id: 'fdc3b2ed-5bf2-4835-a4bc-b885f3396a61', type: 'ModStat', title: 'Approval Status' },
  { name: '_ModerationComments', id: '34ad21eb-75bd-4544-8c73-0e08330291fe', type: 'Note', title: 'Approver Comments' },
  { name: 'Edit', id: '503f1caa-358e-4918-9094-4a2cdc4bc034', type: 'Computed', title: 'Edit', ...shown },
  { name: 'LinkTitleNoMenu', id: 'bc91a437-52e7-49e1-8c4e-4698904b2b6d', type: 'Computed', title: 'Title', ...shown },
  { name: 'LinkTitle', id: '82642ec8-ef9b-478f-acf9-31f7d45fbc31', type: 'Computed', title: 'Title', ...shown },
  {
    name: 'LinkFilename',
    id: '5cc6dc79-3710-4374-b433-61cb4a686c12',
    type: 'Computed',
    title: 'Name',
    ...shown,
    baseType: 1
  },
  {
    name: 'LinkFilenameNoMenu',
    id: '9d30f126-ba48-446b-b8f9-83745f322ebe',
    type: 'Computed',
    title: 'Name',
    ...shown,
    baseType: 1
  },
  { name: 'DocIcon', id: '081c6e4c-5c14-4f20-b23e-1a71ceb6a67c', type: 'Computed', title: 'Type', ...shown },
  {
    name: 'FileSizeDisplay',
    id: '78a07ba4-bda8-4357-9e0f-580d64487583',
    type: 'Computed',
    title: 'File Size',
    ...shown,
    baseType: 1
  },
  {
    name: 'File_x0020_Size',
    id: '8fca95c0-9b7d-456f-8dae-b41ee2728b85',
    type: 'Integer',
    title: 'File Size',
    baseType: 1
  },
  {
    name: 'CheckoutUser',
    id: '3881510a-4e4a-4ee8-b102-8ee8e2d0dd4b',
    type: 'User',
    title: 'Checked Out To',
    ...shown,
    baseType: 1
  },
  { name: 'InstanceID', id: '50a54da4-1528-4e67-954a-e2d24f1e9efb', type: 'Integer', title: 'Instance ID' },
  { name: 'Order', id: 'ca4addac-796f-4b23-b093-d2a3f65c0774', type: 'Number', title: 'Order' },
  { name: 'GUID', id: 'ae069f25-3ac2-4256-b9c3-15dbc15da0e0', type: 'Guid', title: 'GUID' },
  { name: 'FileRef', id: '94f89715-e097-4e8b-ba79-ea02aa8b7adb', type: 'Lookup', title: 'URL Path' },
  { name: 'FileDirRef', id: '56605df6-8fa1-47e4-a04c-5b384d59609f', type: 'Lookup', title: 'Path', indexed: true },
  { name: 'Last_x0020_Modified', id: '173f76c8-aebd-446a-9bc9-769a2bd2c18f', type: 'Lookup', title: 'Modified' },
  { name: 'Created_x0020_Date', id: '998b5cff-4a35-47a7-92f3-3914aa6aa4a2', type: 'Lookup', title: 'Created' },
  { name: 'FSObjType', id: '30bb605f-5bae-48fe-b4e3-1f81d9772af9', type: 'Lookup', title: 'Item Type' },
  {
    name: 'PermMask',
    id: 'ba3c27ee-4791-4867-8821-ff99000bac98',
    type: 'Computed',
    title: 'Effective Permissions Mask'
  },
  {
    name: 'FileLeafRef',
    id: '8553196d-ec8d-4564-9861-3dbe931050c8',
    type: 'File',
    title: 'Name',
    writable: true,
    indexed: true
  },
  { name: 'UniqueId', id: '4b7403de-8d94-43e8-9f0f-137a3e298126', type: 'Lookup', title: 'Unique Id', indexed: true },
  { name: 'ProgId', id: 'c5c4b81c-f1d9-4b43-a6a2-090df32ebb68', type: 'Lookup', title: 'ProgId' },
  { name: 'ScopeId', id: 'dddd2420-b270-4735-93b5-92b713d0944d', type: 'Lookup', title: 'ScopeId' },
  { name: 'File_x0020_Type', id: '39360f11-34cf-4356-9945-25c44e68dade', type: 'Text', title: 'File Type' },
  { name: '_Level', id: '43bdd51b-3c5b-4e78-90a8-fb2087f71e70', type: 'Integer', title: 'Level' },
  {
    name: '_IsCurrentVersion',
    id: 'c101c3e7-122d-4d4d-bc34-58e94a38c816',
    type: 'Boolean',
    title: 'Is Current Version'
  },
  {
    name: 'ItemChildCount',
    id: 'b824e17e-a1b3-426e-aecf-f0184d900485',
    type: 'Lookup',
    title: 'Item Child Count',
    ...shown
  },
  {
    name: 'FolderChildCount',
    id: '960ff01f-2b6d-4f1b-9c3f-e19ad8927341',
    type: 'Lookup',
    title: 'Folder Child Count',
    ...shown
  },
  { name: 'BaseName', id: '7615464b-559e-4302-b8e2-8f440b913101', type: 'Computed', title: 'Name' },
  {
    name: 'EncodedAbsUrl',
    id: '7177cfc7-f399-4d4d-905d-37dd51bc90bf',
    type: 'Computed',
    title: 'Encoded Absolute URL'
  },
  { name: 'ServerUrl', id: '105f76ce-724a-4bba-aece-f81f2fce58f5', type: 'Computed', title: 'Server Relative URL' }
];

/** The columns a new list starts with. */
export function fieldsOfNewList(listNumber: number, baseType: number): FieldRecord[] {
  return builtInFields
    .filter((field) => field.baseType === undefined || field.baseType === baseType)
    .map((field) => toRecord(field, listNumber, baseType));
}

function toRecord(field: BuiltInField, listNumber: number, baseType: number): FieldRecord {
  return {
    listNumber,
    id: field.id,
    internalName: field.name,
    staticName: field.name,
    title: field.title,
    type: field.type,
    description: '',
    group: field.name === 'Title' ? 'Custom Columns' : '_Hidden',
    required: field.required === true && baseType === 0,
    indexed: field.indexed === true,
    unique: false,
    hidden: field.visible !== true && field.name !== 'FileLeafRef',
    readOnly: field.writable !== true,
    sealed: !['Title', 'Attachments'].includes(field.name),
    canBeDeleted: false,
    fromBaseType: true,
    filterable: field.type !== 'Computed' || field.name === 'ContentType',
    sortable: field.type !== 'Computed',
    defaultValue: null,
    settings: { ...fieldTypes[field.type].settings, ...field.settings },
    otherAttributes: {}
  };
}
