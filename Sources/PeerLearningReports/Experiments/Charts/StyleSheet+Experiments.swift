extension StyleSheet {
    /// What pages on experiments have besides: six hues for arms, tables with headings that span columns.
    static let experiments: HTML = """

        :root{--a0:#1d5c9e;--a1:#b85f10;--a2:#13836c;--a3:#7d4fa0;--a4:#7a6a00;--a5:#5b6573}
        .a0{--hue:var(--a0)}.a1{--hue:var(--a1)}.a2{--hue:var(--a2)}.a3{--hue:var(--a3)}.a4{--hue:var(--a4)}.a5{--hue:var(--a5)}
        .way{stroke:var(--hue);stroke-width:2;stroke-opacity:.35}.reach{stroke:var(--hue);stroke-width:7;stroke-opacity:.35;
        stroke-linecap:round}.full{fill:var(--hue);stroke:var(--card);stroke-width:1.5}
        .hollow{fill:var(--card);stroke:var(--hue);stroke-width:2.5}.nought{stroke:var(--ink);stroke-width:1.5}
        .histogram{fill:var(--hue);fill-opacity:.32;stroke:var(--hue);stroke-width:1.8;stroke-linejoin:round}
        .detail{font-weight:400;fill:var(--muted)}.distribution{width:100%;height:auto}.axis{stroke:var(--muted)}
        .pictures{display:grid;grid-template-columns:1fr 1fr;gap:1.5rem;margin-top:1rem}.pictures h3{margin:.25rem 0 .25rem}.pictures h3::first-letter{text-transform:uppercase}
        .legend i.key-arm{background:var(--hue)}.legend i.key-hollow{border-radius:50%;border:2.5px solid var(--muted)}
        .legend i.key-full{border-radius:50%;background:var(--muted)}
        .legend i.key-reach{width:1.6rem;height:.45rem;border-radius:9px;background:var(--muted);opacity:.45}
        .tabletitle{margin:2.25rem 0 0;line-height:1.35;max-width:48rem}.tabletitle:first-of-type{margin-top:.5rem}
        .tablenote{margin:.55rem 0 0;color:var(--muted);font-size:.86rem;max-width:48rem}
        .laid thead th{vertical-align:bottom;white-space:normal;line-height:1.3}.laid .span{text-align:center;
        border-bottom:1px solid var(--line)}.laid th,.laid td{padding-right:.7rem}.laid tbody th{font-weight:500;min-width:5rem}
        .laid thead .number{min-width:3.4rem}
        .verdict{font-size:1.04rem;max-width:48rem;margin:.6rem 0 0}.verdict:first-of-type{margin-top:.25rem}
        .figures.few{grid-template-columns:repeat(auto-fit,minmax(11rem,1fr))}
        @media (prefers-color-scheme:dark){:root{--a0:#6ea9e4;--a1:#f0a458;--a2:#43bfa2;--a3:#c39be0;--a4:#d6c24a;--a5:#a8b2c0}}
        @media (max-width:46rem){.pictures{grid-template-columns:1fr}}

        """
}
