import { useId } from 'react';
import { Button } from '../anatomy/button.js';
import { Field } from '../anatomy/field.js';
import { SelectField } from '../anatomy/select-field.js';
import { auditContext } from './audit-context.js';
import type { AuditField } from './use-audit-form.js';

/** For which period and company, how large a sample, drawn by which word, and whether staff are named. `data-unticked="audit-form"`; `audit-presets`, `audit-days`, `audit-staff` in it. */
export function AuditPackForm() {
  const { words, brands, form, making, make } = auditContext.use('AuditPack.Form');
  const { choice, problems, change, presets, place } = form;
  const id = useId();
  const isMaking = making.state === 'making';
  const bind = (field: AuditField) => ({
    value: choice[field],
    readOnly: isMaking,
    problem: problems.has(field) ? words.problem[field] : undefined,
    onChange: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) =>
      change({ [field]: currentTarget.value }),
  });
  return (
    <div ref={place} data-unticked="audit-form">
      <p data-unticked="meta">{words.hint}</p>
      <div data-unticked="audit-presets">
        {(['lastQuarter', 'lastYear'] as const).map((preset) => (
          <Button key={preset} aria-disabled={isMaking || undefined} onClick={isMaking ? undefined : presets[preset]}>
            {words[preset]}
          </Button>
        ))}
      </div>
      <div data-unticked="audit-days">
        <Field type="date" label={words.from} {...bind('from')} />
        <Field type="date" label={words.until} {...bind('until')} />
      </div>
      <p data-unticked="meta">{words.days}</p>
      {brands.length > 0 && (
        <SelectField
          label={words.brand}
          value={choice.brand}
          options={[['', words.allBrands], ...brands.map(({ id: brand, name }) => [brand, name] as const)]}
          problem={problems.has('brand') ? words.problem.brand : undefined}
          onChange={(brand) => change({ brand })}
        />
      )}
      <Field type="number" min={1} max={500} label={words.sampleSize} {...bind('sampleSize')} />
      <Field label={words.seed} maxLength={200} dir="auto" {...bind('seed')} />
      <p data-unticked="meta">{words.seedHint}</p>
      <div data-unticked="audit-staff">
        <label>
          <input
            type="checkbox"
            form=""
            autoComplete="off"
            checked={choice.staff === 'named'}
            disabled={isMaking}
            aria-describedby={`${id}-staff`}
            onChange={({ currentTarget }) => change({ staff: currentTarget.checked ? 'named' : 'unnamed' })}
          />
          <span>{words.staffNamed}</span>
        </label>
        <p id={`${id}-staff`} data-unticked="meta">
          {words.staffHint}
        </p>
      </div>
      <Button kind="primary" aria-disabled={isMaking || undefined} onClick={make}>
        {words.make}
      </Button>
    </div>
  );
}
