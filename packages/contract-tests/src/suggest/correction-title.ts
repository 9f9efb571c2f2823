import type { CorrectionEdit } from './correction-edit.js';

/** What is wrong with a place of a contract, as the title of the correction: `Connection.state may be null`. */
export function correctionTitle(name: string, edits: readonly CorrectionEdit[]): string {
  const predicates = [...new Set(edits.map((edit) => predicateOf(edits, edit)))];
  if (predicates.length > 2) return `${name} is described otherwise than it is`;
  return `${name} ${predicates.join(' and ')}`;
}

function predicateOf(all: readonly CorrectionEdit[], edit: CorrectionEdit): string {
  switch (edit.kind) {
    case 'types':
      return `may be ${edit.types.map(withArticle).join(' or ')}`;
    case 'values':
      return 'has more values';
    case 'drop':
      return `does not keep its ${edit.keyword}`;
    case 'bound':
      return `has another ${edit.keyword}`;
    case 'optional':
      return `may lack ${namesOf(all, 'optional')}`;
    case 'property':
      return `has the undeclared ${namesOf(all, 'property')}`;
    case 'form':
      return 'has another form';
    case 'status':
      return `answers the undeclared ${namesOf(all, 'status')}`;
    case 'media-type':
      return `comes as ${namesOf(all, 'media-type')}`;
    case 'header':
      return `has the undeclared header ${namesOf(all, 'header')}`;
    default:
      return 'may be missing';
  }
}

function namesOf(edits: readonly CorrectionEdit[], kind: CorrectionEdit['kind']): string {
  const names = edits.flatMap((edit) => (edit.kind === kind && 'name' in edit ? [edit.name] : []));
  return names.length > 3 ? `${names.slice(0, 2).join(', ')} and others` : names.join(' and ');
}

function withArticle(type: string): string {
  if (type === 'null') return 'null';
  return /^[aeio]/.test(type) ? `an ${type}` : `a ${type}`;
}
