import type { Pill } from '@unticked/core';
import type { ComponentPropsWithoutRef } from 'react';
import { Icon } from '../anatomy/icon.js';
import { pillIcon } from './pill-icon.js';
import { pillText } from './pill-text.js';
import { pillsContext } from './pills-context.js';

export interface ConsentPillsPillProps extends ComponentPropsWithoutRef<'button'> {
  readonly topic: Pill['topic'];
}

/**
 * One topic in three words or fewer: a word first, then a mark, then a colour. Opens the why. Nothing until the standing is
 * known, and nothing where no purpose in force has the topic.
 *
 * `data-unticked="pills-pill"`, `data-topic`, `data-tone`, `data-word`; `pills-topic` is the topic in it.
 */
export function ConsentPillsPill({ topic, ...props }: ConsentPillsPillProps) {
  const { consent, standing, open, toggle, whyId } = pillsContext.use('ConsentPills.Pill');
  const pill = standing?.pills.find((each) => each.topic === topic);
  if (!standing || !pill) return null;
  const { messages, format } = consent;
  const expanded = open === topic;
  return (
    <button
      type="button"
      {...props}
      data-unticked="pills-pill"
      data-topic={topic}
      data-tone={pill.tone}
      data-word={pill.word}
      aria-expanded={expanded}
      aria-controls={expanded ? whyId : undefined}
      onClick={(event) => {
        props.onClick?.(event);
        if (!event.defaultPrevented) toggle(topic, event.currentTarget);
      }}
    >
      <Icon name={pillIcon(pill)} />
      <span>
        <span data-unticked="pills-topic">{`${messages.pills.topic[topic]}:`}</span>{' '}
        {pillText(pill, standing.at, messages, format)}
      </span>
    </button>
  );
}
