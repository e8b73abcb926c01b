/// How the page looks.
enum StyleSheet {
    /// Colours, type and the parts of the page. Every pair of text and ground has a contrast of 4.5 or more.
    static let screen: HTML = """

        :root{--page:#f5f4f0;--card:#fff;--ink:#1b2330;--muted:#555f6d;--line:#e2e0d8;--accent:#1d5c9e;--soft:#e8f0f8;
        --warn:#8a4600;--warnsoft:#fdf0dd;--s0:#edf3fa;--s1:#c4d9ee;--s2:#8db6dd;--s3:#2f72b3;--s4:#123f70;
        --onlight:#10243b;--ondark:#fff;--b0:#1d5c9e;--b1:#cc7520;--b2:#13836c;--own:#dedcd4}
        *{box-sizing:border-box}html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
        body{margin:0;background:var(--page);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,
        "Noto Sans","Liberation Sans",Arial,sans-serif;overflow-wrap:break-word}
        header,nav,main,footer{max-width:62rem;margin:0 auto;padding:0 1.5rem}
        header{padding-top:3.5rem}.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem}
        a{color:var(--accent)}:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:4px}
        .places{margin:0 0 .75rem;color:var(--muted);font-size:.9rem}.places span+span::before{content:"›";margin:0 .5rem}
        h1{margin:0;font-size:clamp(1.75rem,4.5vw,2.6rem);line-height:1.15;letter-spacing:-.02em;font-weight:700;
        max-width:46rem;text-wrap:balance}
        .goal{margin:1rem 0 0;font-size:1.15rem;color:var(--muted);max-width:44rem}
        .phases{list-style:none;display:flex;flex-wrap:wrap;gap:.4rem;margin:1.75rem 0 0;padding:0;font-size:.85rem}
        .phases li{padding:.25rem .8rem;border-radius:99px;border:1px solid var(--line);color:var(--muted)}
        .phases .past{background:var(--soft);border-color:transparent;color:var(--accent)}
        .phases .past::before{content:"✓ "}
        .phases .now{background:var(--accent);border-color:var(--accent);color:var(--card);font-weight:600}
        .figures{display:grid;grid-template-columns:repeat(5,1fr);gap:.9rem;margin:1.75rem 0 0}
        .figures div{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:1rem 1.1rem}
        .figures dt{font-size:.82rem;color:var(--muted);line-height:1.3}.figures dd{margin:.35rem 0 0}
        .figures strong{display:block;font-size:1.9rem;line-height:1.15;font-weight:680;letter-spacing:-.02em;
        font-variant-numeric:tabular-nums}
        .figures span{display:block;font-size:.82rem;color:var(--muted);line-height:1.35;margin-top:.2rem}
        .figures .warning{background:var(--warnsoft);border-color:var(--warn)}.figures .warning span{color:var(--warn)}
        nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.35rem 1.25rem;margin:1.75rem 0 0;padding:0 0 1rem;
        border-bottom:1px solid var(--line);font-size:.92rem}nav a{text-decoration:none}nav a:hover{text-decoration:underline}
        section{background:var(--card);border:1px solid var(--line);border-radius:18px;padding:1.75rem 2rem 2rem;
        margin:1.5rem 0;scroll-margin-top:1rem}
        h2{margin:0 0 .35rem;font-size:1.4rem;line-height:1.25;letter-spacing:-.01em}
        h3{margin:1.75rem 0 .5rem;font-size:1.02rem}h4{margin:0 0 .35rem;font-size:.98rem}
        .lead{margin:0 0 1.25rem;color:var(--muted);max-width:46rem}.none{color:var(--muted);font-style:italic;margin:.5rem 0}
        small{font-size:.82rem;color:var(--muted);font-weight:400}
        .scroll{overflow-x:auto;margin:1rem 0 0;max-width:100%}
        table{border-collapse:collapse;width:100%;font-size:.92rem;font-variant-numeric:tabular-nums}
        caption{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden;white-space:nowrap}
        th,td{text-align:left;vertical-align:top;padding:.5rem 1rem .5rem 0;border-bottom:1px solid var(--line)}
        thead th{font-size:.8rem;color:var(--muted);font-weight:600;white-space:nowrap}
        tbody th{font-weight:600;min-width:8rem}
        tbody tr:last-child>*{border-bottom:0}.number{text-align:right}.number+:not(.number){padding-left:.9rem}th:last-child,td:last-child{padding-right:0}
        .pseudonym{display:block}.staff{margin:1.25rem 0 0;color:var(--muted);font-size:.92rem}
        .staff span+span::before{content:" · "}.staff b{color:var(--ink)}
        .task{margin:.75rem 0 0;display:grid;grid-template-columns:9rem 1fr;gap:.6rem 1.5rem}
        .task dt{color:var(--muted);font-size:.92rem}.task dd{margin:0}.task ul{margin:0;padding-left:1.1rem}
        .rubric{display:grid;gap:1rem}.rubric>div{border:1px solid var(--line);border-radius:12px;padding:1rem 1.1rem}
        .rubric ol{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));
        gap:.6rem;font-size:.9rem}.rubric li{border-left:3px solid var(--s2);padding-left:.7rem}.rubric p{margin:0;
        color:var(--muted)}.rubric .points{color:var(--muted);font-variant-numeric:tabular-nums}
        .chips{display:flex;flex-wrap:wrap;gap:.3rem;margin:.4rem 0 .2rem}.chips span{background:var(--soft);border-radius:7px;
        padding:.05rem .5rem;font-size:.84rem;white-space:nowrap}
        details{margin:1.25rem 0 0}summary{cursor:pointer;color:var(--accent);font-size:.92rem;width:fit-content}
        .thread+.thread{margin-top:1.75rem}.thread h3{margin-top:1rem}
        .comment{border-left:3px solid var(--line);padding:.1rem 0 .1rem 1rem;margin:.9rem 0}.answer{margin-left:1.75rem}
        .who{margin:0;font-size:.9rem;color:var(--muted)}.who b{color:var(--ink);margin-right:.5rem}
        .prose{margin:.15rem 0 0;white-space:pre-line;max-width:46rem}
        .entry+.entry{border-top:1px solid var(--line);margin-top:1.5rem;padding-top:.25rem}.entry h3{margin-top:1rem}
        blockquote{margin:.5rem 0;padding:1rem 1.2rem;background:var(--soft);border-radius:12px}
        .entry .who{margin-top:.6rem}.quotes{columns:2;column-gap:1rem}.quotes blockquote{break-inside:avoid;margin:0 0 1rem}
        .why{list-style:none;margin:0;padding:0}.honours{list-style:none;display:grid;gap:.75rem;margin:1rem 0 0;padding:0;
        grid-template-columns:1fr}
        .honours li{display:flex;gap:.8rem;align-items:flex-start;border:1px solid var(--line);border-radius:12px;
        padding:.8rem 1rem}.honours .title{background:var(--soft);border-color:transparent}
        .honours .chips{display:flex}.honours b,.honours div>span:not(.chips),.honours small{display:block;line-height:1.4}
        .honours .medal{font-size:1.2rem;color:var(--accent);line-height:1.2}
        .beside{display:grid;grid-template-columns:minmax(16rem,22rem) 1fr;gap:2.5rem;align-items:center;margin-top:1rem}
        .big{margin:0;color:var(--muted)}.big strong{display:block;font-size:2.6rem;line-height:1.1;color:var(--ink)}
        footer{padding-top:1rem;padding-bottom:3rem;color:var(--muted);font-size:.88rem}footer p{margin:.2rem 0}

        """
}
