import { readCanvas } from './read-canvas';

const webPart = (id: string, zoneIndex: number, sectionIndex: number, sectionFactor: number): object => ({
  controlType: 3,
  position: { zoneIndex, sectionIndex, sectionFactor, layoutIndex: 1, controlIndex: 1 },
  webPartData: { id, instanceId: `${id}-1`, title: id, dataVersion: '1.0', properties: {} }
});
const text = {
  controlType: 4,
  position: { zoneIndex: 2, sectionIndex: 2, sectionFactor: 4 },
  innerHTML: '<p>Hello</p>'
};
const settings = { controlType: 0, pageSettingsSlice: { isDefaultDescription: true } };

it('reads sections, columns and web parts from what a page keeps', () => {
  const canvas = JSON.stringify([webPart('b', 2, 1, 8), text, settings, webPart('a', 1, 1, 0)]);
  const sections = readCanvas(canvas, (id) => (id === 'a' ? 'Directory' : undefined));
  expect(sections).toMatchObject([
    { columns: [{ width: 'full-width', webParts: [{ alias: 'Directory', componentId: 'a', instanceId: 'a-1' }] }] },
    {
      columns: [
        { width: 'two-thirds', webParts: [{ alias: 'b', componentId: null }] },
        { width: 'one-third', webParts: [] }
      ]
    }
  ]);
});

it('reads an empty page', () => {
  expect(readCanvas('[]', () => undefined)).toEqual([]);
});
