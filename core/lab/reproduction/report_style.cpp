// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/reproduction/report_style.h"

namespace genrescope {

const std::string_view reportStyle = R"css(
:root {
  color-scheme: light dark;
  --paper: #fdfcfa; --ink: #1d2126; --soft: #5a626c; --rule: #dcd9d2; --card: #f4f2ed;
  --heat: 0 92 158; --link: #005c9e;
  --series-1: #005c9e; --series-2: #c24a00; --series-3: #00795c; --series-4: #9c3d79;
  --series-5: #7a6400;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16191d; --ink: #e8e6e1; --soft: #a2a9b2; --rule: #363c44; --card: #1f242a;
    --heat: 86 180 233; --link: #7cc4f0;
    --series-1: #56b4e9; --series-2: #ff9d5c; --series-3: #3ccfa4; --series-4: #e79fc9;
    --series-5: #e8d24a;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 17px/1.6 Charter, "Bitstream Charter", "Source Serif 4", "Noto Serif", Cambria, Georgia, serif;
}
a { color: var(--link); text-underline-offset: 0.15em; }
.page {
  display: grid; grid-template-columns: minmax(11rem, 14rem) minmax(0, 54rem);
  gap: 0 3.5rem; justify-content: center; padding: 0 2rem;
}
nav {
  position: sticky; top: 0; align-self: start; max-height: 100vh; overflow: auto;
  padding: 3.4rem 0 2rem; font: 14px/1.45 "Source Sans 3", "Noto Sans", system-ui, sans-serif;
}
nav b { display: block; margin-bottom: 0.6rem; letter-spacing: 0.02em; }
nav ol { margin: 0; padding: 0; list-style: none; }
nav li { margin: 0.38rem 0; }
nav a { color: var(--soft); text-decoration: none; }
nav a:hover { color: var(--link); text-decoration: underline; }
main { padding: 3rem 0 6rem; min-width: 0; }
h1 { font-size: 2.35rem; line-height: 1.15; margin: 0 0 0.5rem; letter-spacing: -0.01em; }
h2 { font-size: 1.5rem; line-height: 1.25; margin: 3.2rem 0 0.7rem; padding-top: 1.1rem;
     border-top: 1px solid var(--rule); }
h3 { font-size: 1.1rem; margin: 1.8rem 0 0.4rem; }
p, main > ul { max-width: 42rem; }
p { margin: 0.7rem 0; }
.lead { font-size: 1.15rem; color: var(--soft); margin: 0 0 1.6rem; }
.facts {
  display: flex; flex-wrap: wrap; gap: 1px; background: var(--rule); border: 1px solid var(--rule); border-radius: 8px; overflow: hidden;
  margin: 1.5rem 0; padding: 0;
}
.facts div { flex: 1 1 9.5rem; background: var(--card); padding: 0.8rem 1rem; }
.facts dt { font: 13px/1.3 "Source Sans 3", "Noto Sans", system-ui, sans-serif; color: var(--soft); }
.facts dd { margin: 0.15rem 0 0; font-size: 1.3rem; font-variant-numeric: tabular-nums; }
.facts small { display: block; font: 13px/1.35 "Source Sans 3", "Noto Sans", system-ui, sans-serif;
               color: var(--soft); }
.note { border-left: 4px solid var(--series-2); background: var(--card); border-radius: 0 6px 6px 0;
        padding: 0.75rem 1.1rem; margin: 1.3rem 0; max-width: 44rem; }
.note p { margin: 0.2rem 0; }
figure { margin: 1.8rem 0; }
figure > svg { display: block; width: 100%; height: auto; }
figcaption, caption {
  font: 14.5px/1.45 "Source Sans 3", "Noto Sans", system-ui, sans-serif; color: var(--soft);
  text-align: left;
}
figcaption { margin-top: 0.5rem; }
caption { padding: 0 0 0.6rem; }
figcaption b, caption b { color: var(--ink); }
svg text { font: 13px "Source Sans 3", "Noto Sans", system-ui, sans-serif; fill: var(--soft); }
svg .axis-name { fill: var(--ink); }
svg .end { text-anchor: end; }
svg .middle { text-anchor: middle; }
svg .grid { stroke: var(--rule); stroke-width: 1; }
svg .axis { stroke: var(--soft); stroke-width: 1; }
svg .chance { stroke: var(--soft); stroke-width: 1.2; stroke-dasharray: 2 4; }
svg .chance-name { font-style: italic; }
svg .curve { fill: none; stroke-width: 2.2; stroke-linejoin: round; }
svg .dashed { stroke-dasharray: 7 5; }
svg .whisker { stroke-width: 1.6; opacity: 0.75; }
svg .mark { stroke-width: 1.8; }
svg .s1 { stroke: var(--series-1); } svg .mark.s1 { fill: var(--series-1); }
svg .s2 { stroke: var(--series-2); } svg .mark.s2 { fill: var(--series-2); }
svg .s3 { stroke: var(--series-3); } svg .mark.s3 { fill: var(--series-3); }
svg .s4 { stroke: var(--series-4); } svg .mark.s4 { fill: var(--series-4); }
svg .s5 { stroke: var(--series-5); } svg .mark.s5 { fill: var(--series-5); }
svg .mark.hollow { fill: var(--paper); }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; list-style: none; margin: 0.4rem 0 0;
          padding: 0 0 0 3.4rem; font: 14px/1.4 "Source Sans 3", "Noto Sans", system-ui, sans-serif; }
.legend li { display: flex; align-items: center; gap: 0.5rem; }
.scroll { overflow-x: auto; margin: 1.6rem 0; }
table {
  border-collapse: collapse; width: 100%;
  font: 14.5px/1.4 "Source Sans 3", "Noto Sans", system-ui, sans-serif;
  font-variant-numeric: tabular-nums;
}
th, td { padding: 0.42rem 0.7rem 0.42rem 0; text-align: left; vertical-align: top;
         border-bottom: 1px solid var(--rule); }
thead th { border-bottom: 2px solid var(--soft); vertical-align: bottom; }
tbody th { font-weight: 600; min-width: 10.5rem; }
.matrix tbody th { min-width: 0; }
td.number, th.number { text-align: right; white-space: nowrap; }
td small, th small { display: block; color: var(--soft); font-weight: 400; font-size: 12.5px;
                     line-height: 1.35; }
td.strip-cell { vertical-align: middle; padding-left: 0; white-space: nowrap; }
td.number + td.strip-cell, th.number + th:not(.number) { padding-left: 0.9rem; }
.strip { display: block; }
svg.strip .whisker { stroke-width: 5; opacity: 0.4; }
.none { color: var(--soft); }
.verdict { white-space: nowrap; font-weight: 600; }
.verdict.yes { color: var(--series-3); }
.verdict.no { color: var(--series-2); }
.verdict.open { color: var(--soft); font-weight: 400; }
.matrices { display: grid; grid-template-columns: repeat(auto-fit, minmax(15.5rem, 1fr)); gap: 1.6rem; }
.matrix { table-layout: fixed; }
.matrix th, .matrix td { border: 0; padding: 0.3rem 0.15rem; text-align: center; }
.matrix thead th { border: 0; height: 5.6rem; vertical-align: bottom; font-weight: 400; }
.matrix thead span { writing-mode: vertical-rl; transform: rotate(180deg); max-height: 5.2rem;
                     overflow: hidden; white-space: nowrap; }
.matrix tbody th { text-align: right; padding-right: 0.5rem; font-weight: 400; overflow: hidden;
                   text-overflow: ellipsis; white-space: nowrap; }
.matrix col.names { width: 4.9rem; }
td.side { white-space: nowrap; }
.matrix td { border: 2px solid var(--paper); background: rgb(var(--heat) / calc(var(--share) * 0.92 + 0.04)); }
.matrix td.strong { color: var(--paper); }
.matrix td.hit { font-weight: 700; }
.matrix td.best { outline: 2px solid var(--series-2); outline-offset: -4px; }
code { font: 13.5px/1.5 "Source Code Pro", "Noto Sans Mono", ui-monospace, monospace;
       background: var(--card); padding: 0.1rem 0.35rem; border-radius: 4px; overflow-wrap: anywhere; }
footer { margin-top: 3rem; color: var(--soft); font-size: 15px; }
@media (max-width: 62rem) {
  .page { grid-template-columns: minmax(0, 54rem); padding: 0 1.1rem; }
  nav { position: static; padding: 1.5rem 0 0; max-height: none; }
  nav ol { columns: 2; }
  main { padding-top: 1.2rem; }
}
@media print {
  .page { display: block; } nav { display: none; } body { font-size: 11pt; }
  figure, table { break-inside: avoid; }
}
)css";

} // namespace genrescope
