namespace Interdict.Briefing.Rendering;

/// <summary>The style of a page: contrasts of at least 4.5 to 1 on both grounds, tables that become cards on a narrow screen, and a form for paper.</summary>
internal static class PageStyle
{
    public const string Text = """

        :root{color-scheme:light dark;--ground:#fff;--text:#1b1f24;--faint:#59636e;--rule:#d1d9e0;--panel:#f6f8fa;--link:#0a53be;--primary:#9a1b1b;--secondary:#0a53be;--ended:#59636e;--caution:#7a4b00;--caution-ground:#fff7e0}
        @media(prefers-color-scheme:dark){:root{--ground:#14171b;--text:#e8ebee;--faint:#a3adb8;--rule:#3a424b;--panel:#1d2228;--link:#86b7ff;--primary:#ff9b8f;--secondary:#86b7ff;--ended:#a3adb8;--caution:#f0c674;--caution-ground:#2b2413}}
        *{box-sizing:border-box}
        html{scroll-padding-top:1rem}
        body{margin:0 auto;padding:1.5rem 1rem 4rem;max-width:58rem;background:var(--ground);color:var(--text);font:1rem/1.6 system-ui,"Noto Sans","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;overflow-wrap:break-word}
        h1{font-size:1.9rem;line-height:1.25;margin:0 0 .3rem}
        h2{font-size:1.3rem;line-height:1.3;margin:2.4rem 0 .6rem;padding-top:1rem;border-top:1px solid var(--rule)}
        h3{font-size:1.05rem;margin:1.4rem 0 .3rem}
        p,ul,ol{margin:.5rem 0}
        li{margin:.25rem 0}
        a{color:var(--link)}
        .sub{color:var(--faint);font-size:1.05rem;margin-top:0}
        .number{color:var(--primary)}
        .skip{position:absolute;left:-99rem}
        .skip:focus{left:1rem;top:1rem;background:var(--ground);padding:.5rem 1rem;z-index:1}
        nav{background:var(--panel);border:1px solid var(--rule);border-radius:.5rem;padding:.6rem 1rem;margin:1.2rem 0}
        nav summary{font-weight:600;cursor:pointer}
        nav ol{list-style:none;padding:0;columns:2;column-gap:2rem}
        nav li{break-inside:avoid}
        blockquote{margin:.6rem 0;padding:.1rem 1rem;border-inline-start:4px solid var(--rule)}
        .caution{background:var(--caution-ground);color:var(--text);border-inline-start:4px solid var(--caution);padding:.4rem .8rem}
        .hint{color:var(--faint);font-size:.93rem}
        code{font-size:.9em;overflow-wrap:anywhere;background:var(--panel);padding:.1em .3em;border-radius:.2rem}
        small{color:var(--faint)}
        .refs{font-size:.72em;line-height:0;margin-inline-start:.15em}
        .refs a{text-decoration:none;padding:0 .12em}
        .refs a:hover,.refs a:focus{text-decoration:underline}
        .unsure{color:var(--caution)}
        table{border-collapse:collapse;width:100%;margin:.8rem 0;font-size:.93rem}
        caption{text-align:start;font-weight:600;padding:.3rem 0}
        th,td{text-align:start;vertical-align:top;padding:.4rem .6rem .4rem 0;border-bottom:1px solid var(--rule)}
        th{font-weight:400}
        thead th{font-weight:600}
        .group th{font-weight:600;padding-top:1rem;background:var(--ground)}
        .n{text-align:end;font-variant-numeric:tabular-nums;padding-inline-end:.8rem}
        figure{margin:1rem 0}
        figcaption{color:var(--faint);font-size:.93rem}
        .scroll{overflow-x:auto}
        svg{max-width:none;font-family:inherit;display:block}
        .line{fill:none}.frame{fill:none;stroke-width:1.5}
        .ink-text.fill{fill:var(--text)}.ink-text.line,.ink-text.frame{stroke:var(--text)}
        .ink-faint.fill{fill:var(--faint)}.ink-faint.line,.ink-faint.frame{stroke:var(--faint)}
        .ink-primary.fill{fill:var(--primary)}.ink-primary.line,.ink-primary.frame{stroke:var(--primary)}
        .ink-secondary.fill{fill:var(--secondary)}.ink-secondary.line,.ink-secondary.frame{stroke:var(--secondary)}
        .ink-ended.fill{fill:var(--ended)}.ink-ended.line,.ink-ended.frame{stroke:var(--ended)}
        .ink-ground.fill{fill:var(--panel)}.ink-ground.line,.ink-ground.frame{stroke:var(--rule)}
        .notes{font-size:.88rem;padding-inline-start:2.4rem}
        .notes li{overflow-wrap:anywhere}
        .notes li:target,h2:target,h3:target{background:var(--caution-ground)}
        footer{margin-top:2rem;color:var(--faint);font-size:.88rem;border-top:1px solid var(--rule);overflow-wrap:anywhere}
        @media(max-width:40rem){body{padding:1rem .9rem 3rem}h1{font-size:1.5rem}nav ol{columns:1}
        thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
        table,tbody,tr,td,tbody th,caption{display:block;width:100%}
        tbody tr{border-bottom:1px solid var(--rule);padding:.5rem 0}tbody th,td{border:0;padding:.1rem 0;text-align:start}td[data-empty]{display:none}td.n{text-align:start}
        td[data-label]::before{content:attr(data-label) ": ";color:var(--faint)}tr:not(.group) th{font-weight:600}}
        @media print{:root{color-scheme:light}body{max-width:none;font-size:10pt;padding:0}nav,.skip,.back{display:none}h2,h3,caption{break-after:avoid}tr,li,figure,blockquote{break-inside:avoid}thead{display:table-header-group}a{color:inherit;text-decoration:none}}

        """;
}
