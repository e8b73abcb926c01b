extension StyleSheet {
    /// Drawings and their legends. Steps of one hue from light to dark, and three hues that are told apart without red and
    /// green (after Okabe and Ito).
    static let charts: HTML = """

        svg{display:block;font:13px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;
        fill:var(--ink);font-variant-numeric:tabular-nums}
        .rows{overflow:visible;margin-top:1rem}.matrix{max-width:none;margin:0 auto}.lorenz{width:100%;height:auto}
        .rows .name,.rows .value{paint-order:stroke;stroke:var(--card);stroke-width:5px;stroke-linejoin:round}
        .rows .name{font-weight:600}.tick{fill:var(--muted);font-size:12px}
        .grid{stroke:var(--line)}.mean{stroke:var(--b1);stroke-width:1.5;stroke-dasharray:5 4}
        .track{stroke:var(--line);stroke-width:2;stroke-linecap:round}
        .spread{stroke:var(--s2);stroke-width:8;stroke-linecap:round}
        .dot{fill:var(--accent);stroke:var(--card);stroke-width:2}
        .ring{fill:var(--card);stroke:var(--ink);stroke-width:1.5;fill-opacity:.55}
        .ground{fill:none;stroke:var(--line)}.own{fill:var(--own)}.open,.done{fill:none;stroke:var(--muted);
        stroke-dasharray:3 3}.matrix .name{font-size:12.5px}.ink{font-size:12.5px}
        .s0{fill:var(--s0);background:var(--s0)}.s1{fill:var(--s1);background:var(--s1)}
        .s2{fill:var(--s2);background:var(--s2)}.s3{fill:var(--s3);background:var(--s3)}
        .s4{fill:var(--s4);background:var(--s4)}
        .i0,.i1,.i2{fill:var(--onlight)}.i3,.i4{fill:var(--ondark)}
        .again{fill:var(--b1);stroke:var(--card);stroke-width:1.5}
        .rail{fill:var(--page)}.band{stroke:var(--card);stroke-width:1}
        .b0{fill:var(--b0);background:var(--b0)}.b1{fill:var(--b1);background:var(--b1)}
        .b2{fill:var(--b2);background:var(--b2)}
        .plot{fill:none;stroke:var(--line)}.area{fill:var(--s1);fill-opacity:.6}
        .equal{stroke:var(--muted);stroke-dasharray:4 4}.curve{fill:none;stroke:var(--accent);stroke-width:2.5;
        stroke-linejoin:round}
        .legend{list-style:none;display:flex;flex-wrap:wrap;gap:.35rem 1.4rem;margin:.9rem 0 0;padding:0;
        color:var(--muted);font-size:.86rem}.legend li{display:flex;align-items:center;gap:.45rem}
        .legend i{display:inline-block;width:.85rem;height:.85rem;border-radius:3px;flex:none}
        .legend .key-dot{border-radius:50%;background:var(--accent)}
        .legend .key-spread{width:1.6rem;height:.5rem;border-radius:9px;background:var(--s2)}
        .legend .key-ring{width:.6rem;height:.6rem;border-radius:50%;border:1.5px solid var(--ink)}
        .legend .key-mean{width:1.6rem;height:0;border-radius:0;border-top:2px dashed var(--b1)}
        .legend .key-steps{width:auto;height:auto;display:flex;gap:2px}
        .legend .key-again{width:.6rem;height:.6rem;border-radius:50%;background:var(--b1)}
        .legend .key-own{background:var(--own)}

        """

    /// Darkness, narrow screens, paper, and people who want less motion.
    static let occasions: HTML = """

        @media (prefers-color-scheme:dark){:root{--page:#12161c;--card:#1a2029;--ink:#e8ebef;--muted:#a3adba;--line:#303845;
        --accent:#86b9ec;--soft:#222d3b;--warn:#ffbe73;--warnsoft:#33261a;--s0:#202c3a;--s1:#2b4560;--s2:#3f6c98;--s3:#79ade0;
        --s4:#c3def8;--onlight:#fff;--ondark:#0d1a28;--b0:#6ea9e4;--b1:#f0a458;--b2:#43bfa2;--own:#39414d}}
        @media (max-width:62rem){.figures{grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr))}}
        @media (max-width:40rem){header,nav,main,footer{padding-left:1rem;padding-right:1rem}header{padding-top:2rem}
        section{padding:1.25rem 1.1rem 1.4rem;border-radius:14px}.task{grid-template-columns:1fr;gap:.15rem}
        .task dd{margin-bottom:.7rem}.figures{grid-template-columns:1fr 1fr;gap:.6rem}.beside{grid-template-columns:1fr;gap:1rem}
        .quotes{columns:1}.matrix{margin:0}.answer{margin-left:1rem}table{min-width:26rem}
        table.stack{min-width:0}.stack tr{display:grid;grid-template-columns:1fr auto auto;border-bottom:1px solid var(--line)}
        .stack tr>*{border:0}.stack tr>:last-child{grid-column:1/-1;padding:0 0 .7rem}.stack thead tr>:last-child,.stack tr>:empty{display:none}
        .stack tr>.number{min-width:4.5rem}.stack tr>:first-child.number,.stack tbody tr>th:first-child{min-width:0}}
        @media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
        @media print{:root{--page:#fff}body{font-size:11pt}nav,.skip,summary{display:none}header{padding-top:0}
        section{border:0;padding:0;margin:1.5rem 0;border-radius:0}.scroll{overflow:visible}
        svg,tr,.comment,.rubric>div,blockquote,.figures div{break-inside:avoid}h2,h3{break-after:avoid}
        details::details-content{content-visibility:visible;display:block;block-size:auto}
        *{print-color-adjust:exact;-webkit-print-color-adjust:exact}}

        """
}
