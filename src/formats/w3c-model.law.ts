/**
 * What the W3C asks of Web Annotations, as checks: the assertions of its test suite (w3c/web-annotation-tests, those on
 * annotations, collections, pages, specific resources, selectors and textual bodies), written anew from the model
 * (REC 2017-02-23). Each gives one sentence a breach; none means valid.
 */
type Found = Readonly<Record<string, unknown>>;

const context = 'http://www.w3.org/ns/anno.jsonld';
const motivations = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
];

function isObject(data: unknown): data is Found {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function asList(data: unknown): readonly unknown[] {
  if (data === undefined) return [];
  return Array.isArray(data) ? data : [data];
}

function isIri(data: unknown): boolean {
  return typeof data === 'string' && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(data);
}

function isDate(data: unknown): boolean {
  return (
    typeof data === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(data)
  );
}

function isLanguage(data: unknown): boolean {
  return typeof data === 'string' && /^[a-z]{2,3}(?:-|$)/.test(data);
}

function isFormat(data: unknown): boolean {
  return typeof data === 'string' && /^(?:application|audio|example|image|multipart|text|video)\//.test(data);
}

/** Sections 5.1 and 5.2, and 3 to 4 of every item. */
export function collectionBreaches(data: unknown): readonly string[] {
  if (!isObject(data)) return ['no object'];
  const page = data['first'];
  const own = [
    asList(data['@context']).includes(context) ? [] : ['no context of the model'],
    isIri(data['id']) ? [] : ['5.1: a collection has exactly one IRI'],
    asList(data['type']).includes('AnnotationCollection') ? [] : ['5.1: type AnnotationCollection'],
    Number.isInteger(data['total']) && Number(data['total']) >= 0 ? [] : ['5.1: total is a count'],
    asList(data['label']).every((one) => typeof one === 'string') ? [] : ['5.1: labels are strings'],
  ].flat();
  if (!isObject(page)) return Number(data['total']) > 0 ? [...own, '5.1: first where total is not 0'] : own;
  const items = asList(page['items']);
  return [
    ...own,
    ...(isIri(page['id']) ? [] : ['5.2: a page has exactly one IRI']),
    ...(asList(page['type']).includes('AnnotationPage') ? [] : ['5.2: type AnnotationPage']),
    ...(Array.isArray(page['items']) ? [] : ['5.2: a page has items']),
    ...(Number.isInteger(page['startIndex']) ? [] : ['5.2: startIndex is a number']),
    ...(items.length === data['total'] ? [] : ['5.1: total counts the items']),
    ...items.flatMap((item, at) => annotationBreaches(item).map((one) => `item ${at}: ${one}`)),
  ];
}

/** Sections 3.1 to 3.3; the context is the collection's. */
export function annotationBreaches(data: unknown): readonly string[] {
  if (!isObject(data)) return ['no object'];
  const targets = asList(data['target']);
  return [
    isIri(data['id']) ? [] : ['3.1: exactly one IRI'],
    asList(data['type']).includes('Annotation') ? [] : ['3.1: type Annotation'],
    targets.length > 0 ? [] : ['3.1: one target or more'],
    data['body'] !== undefined && data['bodyValue'] !== undefined
      ? ['3.2.5: body and bodyValue together']
      : [],
    asList(data['motivation']).every((one) => motivations.includes(String(one))) ? [] : ['3.3.5: motivation'],
    data['created'] === undefined || isDate(data['created']) ? [] : ['3.3.1: created'],
    data['modified'] === undefined || isDate(data['modified']) ? [] : ['3.3.1: modified'],
    asList(data['via']).every(isIri) ? [] : ['3.3.7: via is an IRI'],
    targets.flatMap(targetBreaches),
    asList(data['body']).flatMap(bodyBreaches),
  ].flat();
}

/** 3.2 and 4: an IRI, an external resource, or a specific one – exactly one of these. */
function targetBreaches(data: unknown): readonly string[] {
  if (typeof data === 'string') return isIri(data) ? [] : ['3.2: target is no IRI'];
  if (!isObject(data)) return ['3.2: target'];
  if (data['source'] === undefined) return externalBreaches(data, '3.2.1');
  const source = isObject(data['source'])
    ? externalBreaches(data['source'], '4')
    : isIri(data['source'])
      ? []
      : ['4: source'];
  const selectors = asList(data['selector']);
  return [
    ...source,
    ...(asList(data['type']).includes('SpecificResource') ? [] : ['4: type SpecificResource']),
    ...(selectors.length > 0 ? [] : ['4: a specific resource is specific']),
    ...selectors.flatMap(selectorBreaches),
  ];
}

function externalBreaches(data: Found, section: string): readonly string[] {
  return [
    isIri(data['id']) ? [] : [`${section}: a resource has exactly one IRI`],
    asList(data['type']).every((one) => ['Dataset', 'Image', 'Video', 'Sound', 'Text'].includes(String(one)))
      ? []
      : ['3.2.2: class of a resource'],
    data['format'] === undefined || isFormat(data['format']) ? [] : ['3.2.1: format'],
    data['language'] === undefined || isLanguage(data['language']) ? [] : ['3.2.1: language'],
    data['value'] === undefined ? [] : ['3.2.1: an external resource has no value'],
  ].flat();
}

function selectorBreaches(data: unknown): readonly string[] {
  if (!isObject(data)) return ['4.2: selector'];
  if (data['type'] === 'TextQuoteSelector')
    return [data['exact'], data['prefix'] ?? '', data['suffix'] ?? ''].every((one) => typeof one === 'string')
      ? []
      : ['4.2.4: exact, prefix and suffix are strings'];
  if (data['type'] !== 'TextPositionSelector') return ['4.2: unknown selector'];
  const [start, end] = [data['start'], data['end']];
  return Number.isInteger(start) &&
    Number.isInteger(end) &&
    Number(start) >= 0 &&
    Number(end) >= Number(start)
    ? []
    : ['4.2.5: start and end are counts in order'];
}

function bodyBreaches(data: unknown): readonly string[] {
  if (!isObject(data)) return ['3.2: body'];
  return [
    typeof data['value'] === 'string' ? [] : ['3.2.4: exactly one value'],
    asList(data['type']).includes('TextualBody') ? [] : ['3.2.4: type TextualBody'],
    data['format'] === undefined || isFormat(data['format']) ? [] : ['3.2.1: format'],
    data['language'] === undefined || isLanguage(data['language']) ? [] : ['3.2.1: language'],
    asList(data['purpose']).every((one) => motivations.includes(String(one))) ? [] : ['3.3.5: purpose'],
    asList(data['purpose']).length <= 1 ? [] : ['3.3.5: one purpose'],
    data['id'] === undefined && data['source'] === undefined
      ? []
      : ['3.2.4: a textual body is no other resource'],
  ].flat();
}
