import type { StoredWebPart } from '../pages';
import { addToCanvas, updateCanvas } from './page-canvas';

const webPart = (instanceId: string, room = ''): StoredWebPart => ({
  id: 'directory',
  instanceId,
  title: 'Directory',
  dataVersion: '1.0',
  properties: { room }
});

it('adds web parts below each other, and beside what else a page keeps', () => {
  const canvas = addToCanvas(addToCanvas('[{"controlType":0,"pageSettingsSlice":{}}]', webPart('a')), webPart('b'));
  expect(JSON.parse(canvas)).toMatchObject([
    { pageSettingsSlice: {} },
    { id: 'a', webPartId: 'directory', position: { zoneIndex: 1 } },
    { id: 'b', position: { zoneIndex: 2 } }
  ]);
});

it('keeps what web parts say of themselves now', () => {
  const canvas = updateCanvas(addToCanvas('[]', webPart('a')), new Map([['a', webPart('a', '4 West')]]));
  expect(JSON.parse(canvas)).toMatchObject([{ id: 'a', webPartData: { properties: { room: '4 West' } } }]);
});
