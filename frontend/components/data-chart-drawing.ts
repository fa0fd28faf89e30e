// What draws charts, with the parts of ECharts that are used and no others.

import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, LineChart, ScatterChart, GridComponent, MarkLineComponent, TooltipComponent, SVGRenderer]);

export type Drawing = { resize(): void; dispose(): void };

type Banded = { day: string; mean: number; low: number; high: number; text: string; href: string };
type Bands = { own: boolean; points: Banded[] };
type Differing = { name: string; amount: number; text: string; href: string };
type Differences = { above: string; below: string; points: Differing[] };
type Share = { amount: number; text: string; href: string };
type Shares = { plan: string; rows: { name: string; median: number; shares: Share[] }[] };

type Ink = (name: string) => string;

const DAY = 24 * 60 * 60 * 1000;
const NARROW = 480;
const MOST_SHARE = 2;
const MOST_LABELS = 5;

/** Draws into the element, which has its size by now. */
export function draw(element: HTMLElement, kind: string, drawn: unknown, follow: (href: string) => void): Drawing {
  const ink = inks(element);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const narrow = element.clientWidth < NARROW;
  const chart = init(element, undefined, { renderer: 'svg' });
  const kinds: Record<string, () => object> = {
    band: () => band(drawn as Bands, ink),
    differences: () => differences(drawn as Differences, ink, narrow),
    shares: () => shares(drawn as Shares, ink, narrow)
  };
  chart.setOption({
    animation: !still,
    animationDuration: 180,
    textStyle: { fontFamily: getComputedStyle(element).fontFamily, color: ink('--ink-2'), fontSize: 13 },
    tooltip: {
      trigger: 'item',
      confine: true,
      transitionDuration: 0,
      backgroundColor: ink('--sheet'),
      borderColor: ink('--rule'),
      textStyle: { color: ink('--ink'), fontSize: 13 },
      formatter: (at: { data: { text?: string } }) => escaped(at.data?.text ?? '')
    },
    ...kinds[kind]?.()
  });
  chart.on('click', (at) => {
    const href = (at.data as { href?: string } | undefined)?.href;
    if (href) {
      follow(href);
    }
  });
  return { resize: () => chart.resize(), dispose: () => chart.dispose() };
}

/** Reads the page's colours as the browser works them out, since a token holds one for each scheme. */
function inks(element: HTMLElement): Ink {
  const probe = document.createElement('span');
  probe.hidden = true;
  element.append(probe);
  const known = new Map<string, string>();
  for (const name of [
    '--ink', '--ink-2', '--ink-3', '--rule', '--rule-control', '--sheet', '--paper',
    '--series-1', '--series-2', '--series-3', '--band-1', '--band-2'
  ]) {
    probe.style.color = `var(${name})`;
    known.set(name, getComputedStyle(probe).color);
  }
  probe.remove();
  return (name) => known.get(name) ?? 'currentColor';
}

function escaped(text: string): string {
  const holder = document.createElement('span');
  holder.textContent = text;
  return holder.innerHTML.replaceAll('\n', '<br>');
}

function levels(ink: Ink): object {
  return {
    type: 'value',
    min: 1,
    max: 4,
    interval: 1,
    axisLabel: { color: ink('--ink-3'), fontSize: 13 },
    splitLine: { lineStyle: { color: ink('--rule') } }
  };
}

function band({ own, points }: Bands, ink: Ink): object {
  const series = ink(own ? '--series-2' : '--series-1');
  const months = new Intl.DateTimeFormat(document.documentElement.lang || 'en', { month: 'short' });
  const first = Date.parse(points[0].day);
  const last = Date.parse(points[points.length - 1].day);
  // A single point still shows how wide its band is.
  const spread = points.length === 1 ? [-2 * DAY, 2 * DAY] : [0];
  const edges = points.flatMap((point) => spread.map((by) => ({ at: Date.parse(point.day) + by, point })));
  const room = points.length === 1 ? 14 * DAY : 0;
  // Labels stand below points, the last one always among them.
  const each = Math.ceil(points.length / MOST_LABELS);
  const labelled = points.filter((_, at) => (points.length - 1 - at) % each === 0).map((point) => Date.parse(point.day));
  const quiet = { type: 'line', symbol: 'none', stack: 'band', silent: true, lineStyle: { opacity: 0 }, z: 1 };
  return {
    grid: { left: 24, right: 44, top: 12, bottom: 34 },
    xAxis: {
      type: 'time',
      min: first - room,
      max: last + room,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        color: ink('--ink-3'),
        fontSize: 13,
        customValues: labelled,
        hideOverlap: true,
        margin: 12,
        formatter: (at: number) => `${new Date(at).getDate()} ${months.format(at)}`
      }
    },
    yAxis: levels(ink),
    series: [
      { ...quiet, data: edges.map(({ at, point }) => [at, point.low]) },
      {
        ...quiet,
        areaStyle: { color: ink(own ? '--band-2' : '--band-1'), opacity: 1 },
        data: edges.map(({ at, point }) => [at, point.high - point.low])
      },
      {
        type: 'line',
        z: 3,
        symbol: own ? 'diamond' : 'circle',
        symbolSize: own ? 11 : 8,
        showAllSymbol: true,
        lineStyle: { color: series, width: 2, type: own ? [5, 4] : 'solid' },
        itemStyle: own
          ? { color: ink('--sheet'), borderColor: series, borderWidth: 2 }
          : { color: series },
        emphasis: { scale: 1.4 },
        endLabel: {
          show: true,
          distance: 10,
          color: ink('--ink'),
          fontSize: 15,
          fontWeight: 600,
          formatter: () => points[points.length - 1].mean.toFixed(1)
        },
        data: points.map((point) => ({
          value: [Date.parse(point.day), point.mean],
          text: point.text,
          href: point.href
        }))
      }
    ]
  };
}

function differences({ above, below, points }: Differences, ink: Ink, narrow: boolean): object {
  const most = Math.max(1, Math.ceil(Math.max(...points.map((point) => Math.abs(point.amount)))));
  const word = (text: string, at: number, align: string): object => ({
    yAxis: at,
    lineStyle: { color: 'transparent' },
    label: { show: true, formatter: text, position: align, color: ink('--ink-3'), fontSize: 13, padding: [0, 0, 2, 0] }
  });
  return {
    grid: { left: 32, right: 8, top: 24, bottom: 30 },
    xAxis: {
      type: 'category',
      data: points.map((point) => point.name),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: ink('--ink-3'), fontSize: 13, hideOverlap: true, interval: 'auto' }
    },
    yAxis: {
      type: 'value',
      min: -most,
      max: most,
      interval: 1,
      axisLabel: {
        color: ink('--ink-3'),
        fontSize: 13,
        formatter: (amount: number) => (amount > 0 ? `+${amount}` : amount < 0 ? `−${-amount}` : '0')
      },
      splitLine: { lineStyle: { color: ink('--rule') } }
    },
    series: [
      {
        type: 'bar',
        barWidth: narrow ? 8 : 14,
        itemStyle: { color: ink('--series-2'), borderRadius: 2 },
        markLine: {
          silent: true,
          symbol: 'none',
          data: [
            { yAxis: 0, lineStyle: { color: ink('--rule-control'), type: 'solid' }, label: { show: false } },
            word(above, most, 'insideStartTop'),
            word(below, -most, 'insideStartTop')
          ]
        },
        data: points.map((point) => ({
          value: point.amount,
          text: point.text,
          href: point.href,
          itemStyle: { color: ink(point.amount < 0 ? '--series-1' : '--series-2') }
        }))
      }
    ]
  };
}

function shares({ plan, rows }: Shares, ink: Ink, narrow: boolean): object {
  const reversed = [...rows].reverse();
  const within = (amount: number): number => Math.min(amount, MOST_SHARE);
  return {
    grid: { left: narrow ? 104 : 156, right: 12, top: 26, bottom: 28 },
    xAxis: {
      type: 'value',
      min: 0,
      max: MOST_SHARE,
      interval: 0.5,
      axisLabel: { color: ink('--ink-3'), fontSize: 13, formatter: (amount: number) => `${Math.round(amount * 100)} %` },
      splitLine: { lineStyle: { color: ink('--rule') } }
    },
    yAxis: {
      type: 'category',
      data: reversed.map((row) => row.name),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: ink('--ink'), fontSize: narrow ? 13 : 14, width: narrow ? 96 : 144, overflow: 'break', lineHeight: 14 }
    },
    series: [
      {
        type: 'scatter',
        symbolSize: 9,
        itemStyle: { color: ink('--series-1'), opacity: 0.45 },
        emphasis: { itemStyle: { opacity: 1 } },
        data: reversed.flatMap((row, at) =>
          row.shares.map((share) => ({ value: [within(share.amount), at], text: share.text, href: share.href }))
        ),
        markLine: {
          silent: true,
          symbol: 'none',
          data: [{ xAxis: 1 }],
          lineStyle: { color: ink('--ink'), type: 'solid', width: 1 },
          label: { formatter: plan, color: ink('--ink-3'), fontSize: 13, position: 'end', distance: 4 }
        }
      },
      {
        type: 'scatter',
        symbol: 'rect',
        symbolSize: [4, 20],
        silent: true,
        itemStyle: { color: ink('--ink') },
        data: reversed.map((row, at) => [within(row.median), at])
      }
    ]
  };
}
