using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace Interdict.Cli.Commands;

/// <summary>Adds examples to <c>--help</c>. Each one works as it stands.</summary>
internal static class HelpText
{
    private const string Footer = """
        Exit codes: 0 done, nothing found; 1 hits found; 2 bad usage or input;
        3 list data missing, refused or damaged; 4 incomplete: a question must be
        answered first; 130 interrupted.
        """;

    public static void Attach(RootCommand root, Host host)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Description = "Show help";
        if (help.Action is HelpAction plain)
        {
            plain.MaxWidth = host.Width;
            help.Action = new WithExamples(plain, host);
        }
    }

    private static string[] ExamplesOf(string command, bool ofEditions) => command switch
    {
        "import" when ofEditions => ["interdict editions import editions.zip"],
        "screen" =>
        [
            "interdict screen \"Hikvision\"",
            "interdict screen 海康威视 --country CN --format json",
            "interdict screen --address \"Room 1005, 10/F, 2-16 Fa Yuen Street, Mong Kok\" --corpus csl",
            "interdict screen --mode text --file message.txt --corpus csl",
            "interdict screen --mode text - < message.txt",
            "interdict screen --file customers.csv --out hits.csv --corpus csl",
            "interdict screen --file customers.csv --out hits.csv --corpus csl --resume",
            "interdict screen \"Hikvision\" --as-of 2019-10-08",
            "interdict screen \"Hikvision\" --corpus csl --as-known 2026-07-31",
        ],
        "compare" =>
        [
            "interdict compare \"Dahua Technology\" \"Zhejiang Dahua Technology Co Ltd\"",
            "interdict compare --file pairs.csv --out scores.csv",
        ],
        "explain" => ["interdict explain \"Dahua Electronics\" us-bis-el/dahua-technology-cn --country US"],
        "calibrate" =>
        [
            "interdict calibrate --pairs pairs.csv",
            "interdict calibrate --pairs pairs.csv --unlisted people.csv --corpus csl --out table.txt",
            "interdict screen \"Hikvision\" --calibration table.txt",
        ],
        "tune" =>
        [
            "interdict tune --decisions decided.csv --corpus csl --threshold 0.75",
            "interdict tune --decisions decided.csv --corpus csl --algorithm strict --format json",
            "interdict tune --sample 50 --file customers.csv --corpus csl --out to-review.csv",
        ],
        "import" =>
        [
            "interdict import csl-json consolidated.json.gz --corpus csl",
            "interdict import csl-csv consolidated.csv ofac-csv sdn-folder/ --corpus both",
            "interdict import names watchlist.csv --corpus ours",
            "interdict import csl-json consolidated.json --corpus csl --guarded",
        ],
        "sync" =>
        [
            "interdict sync",
            "interdict sync us-bis-el us-ofac-sdn",
            "interdict sync --status",
            "interdict sync --mirror /srv/lists",
            "interdict sync --watch \"20 10,22 * * *\"",
            "interdict sync --accept us-bis-el@2026-11-20 --why \"checked against 91 FR 60000: 120 entries were removed\"",
        ],
        "corpora" => ["interdict corpora", "interdict corpora --format json"],
        "lists" => ["interdict lists", "interdict lists --corpus csl"],
        "show" => ["interdict show us-bis-el/dahua-technology-cn", "interdict show us-bis-el/hangzhou-hikvision-digital-technology-co-ltd-cn --as-of 2020-07-01"],
        "history" => ["interdict history us-bis-el/dahua-technology-cn"],
        "links" =>
        [
            "interdict links us-bis-el/hangzhou-hikvision-digital-technology-co-ltd-cn",
            "interdict links --corpus csl --format json",
            "interdict links confirm us-bis-el/dahua-technology-cn us-889/dahua-technology-company-cn --why \"same registered office\"",
        ],
        "confirm" => ["interdict links confirm us-bis-el/dahua-technology-cn us-889/dahua-technology-company-cn --why \"same registered office\""],
        "cut" => ["interdict links cut us-bis-el/dahua-technology-cn us-ofac-cmic/30946 --why \"another company\""],
        "editions" =>
        [
            "interdict editions",
            "interdict editions us-ofac-sdn --format json",
            "interdict editions export editions.zip --list us-ofac-sdn",
            "interdict editions import editions.zip",
        ],
        "export" => ["interdict editions export editions.zip", "interdict editions export editions.zip --list us-ofac-sdn --list us-bis-el"],
        "accept" => ["interdict editions accept us-bis-el@2026-11-20 --why \"checked against 91 FR 60000: 120 entries were removed\""],
        "diff" =>
        [
            "interdict diff us-ofac-sdn@2024-04-26 us-ofac-sdn@latest",
            "interdict diff ofac-csv:old/sdn.csv.gz ofac-csv:new/sdn.csv.gz --format json",
            "interdict diff us-bis-el@2026-07-01 us-bis-el@latest --format html > changes.html",
        ],
        "reconcile" =>
        [
            "interdict reconcile ecfr-xml:part744.xml csl-json:consolidated.json.gz",
            "interdict reconcile ecfr-xml:part744.xml csl-json:consolidated.json.gz --kind truncated-name extra-citation --format json",
            "interdict reconcile ecfr-xml:part744.xml csl-json:consolidated.json.gz --format html > differences.html",
        ],
        "effect" => ["interdict effect us-bis-el/dahua-technology-cn --role end-user --item EAR99", "interdict effect us-ofac-cmic/30946 --on 2021-08-02"],
        "determine" =>
        [
            "interdict determine --party \"Hangzhou Hikvision\" --item EAR99 --origin US --from US --to CN",
            "interdict determine --file order.json --format json",
            "interdict determine --file orders.xlsx --out determined.xlsx --fact prohibitedEndUse=no --fact redFlagsResolved=yes",
        ],
        "ear" or "check" or "use" =>
        [
            "interdict ear",
            "interdict ear check part-738.xml part-740.xml part-774.xml",
            "interdict ear use part-738.xml part-740.xml part-774.xml --date 2026-09-15 --who \"A. Clerk\" --why \"compared with 91 FR 60000\"",
            "interdict ear use --compiled --who \"A. Clerk\" --why \"back to the tables of this version\"",
        ],
        "license" or "new" or "validate" or "advance" or "issue" or "tell" or "ship" or "status" or "package" =>
        [
            "interdict license new lens.json --file order.json",
            "interdict license validate lens.json",
            "interdict license advance lens.json ready-for-signature --who \"A. Clerk\" --why \"every block is filled\"",
            "interdict license issue lens.json --number D1234567 --on 2026-12-20 --expires 2030-12-31 --who \"A. Clerk\" --why \"license of that day\"",
            "interdict license ship lens.json --line 1=10,5000 --itn X20261222000001 --who \"A. Clerk\" --why \"order 7\"",
            "interdict license status lens.json",
            "interdict license package lens.json --out lens-application",
        ],
        "brief" =>
        [
            "interdict brief \"84 FR 54002\"",
            "interdict brief \"84 FR 54002\" --lang zh --format html --output briefing.html",
            "interdict brief Hikvision --on 2021-01-01",
            "interdict brief us-ofac-sdn@2024-04-26 us-ofac-sdn@latest --corpus csl",
            "interdict brief customers.csv --corpus csl",
            "interdict brief fr-xml:2023-03929.xml",
        ],
        "dossier" => ["interdict dossier Hikvision", "interdict dossier us-bis-el/dahua-technology-cn --format pdf --output dahua.pdf"],
        "precedents" => ["interdict precedents --ground human-rights-xinjiang --country CN", "interdict precedents --list us-bis-el --kind remove --corpus csl"],
        "stats" => ["interdict stats --list us-bis-el --by ground,year", "interdict stats --list us-ofac-sdn --by country --corpus csl --format html --output sdn.html"],
        "entries" =>
        [
            "interdict entries us-bis-el --country CN --corpus csl --output chinese-entities.pdf",
            "interdict entries us-bis-el us-bis-meu --corpus csl --output lists.xlsx",
            "interdict entries --action \"84 FR 54002\" --format csv > xinjiang.csv",
        ],
        "completion" => ["source <(interdict completion bash)", "interdict completion fish > ~/.config/fish/completions/interdict.fish"],
        _ =>
        [
            "interdict screen \"Hikvision\"",
            "interdict import csl-json consolidated.json.gz --corpus csl",
            "interdict screen --file customers.xlsx --corpus csl --out hits.xlsx",
        ],
    };

    private sealed class WithExamples(HelpAction plain, Host host) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            plain.Invoke(parseResult);
            host.Out.WriteLine("Examples:");
            foreach (var example in ExamplesOf(parseResult.CommandResult.Command.Name, parseResult.CommandResult.Parent is CommandResult { Command.Name: "editions" }))
            {
                host.Out.WriteLine($"  {example}");
            }

            host.Out.WriteLine();
            host.Out.WriteLine(Footer);
            return ExitCode.Done;
        }
    }
}
