using Interdict.Quality;

// One verb a report: see ../README.md.
Scorer.WithRivals = !args.Contains("--no-rivals");
args = [.. args.Where(a => a != "--no-rivals")];
return args switch
{
    ["run"] => QualityReport.Run(),
    ["check"] => QualityCheck.Run(),
    ["pairs", "--errors"] => PairsReport.Print(null, showErrors: true),
    ["pairs", var path] => PairsReport.Print(path, showErrors: false),
    ["pairs", var path, "--errors"] => PairsReport.Print(path, showErrors: true),
    ["aliases", "--errors"] => AliasReport.PrintErrors(),
    ["cross-script", "--errors"] => CrossScriptReport.PrintErrors(),
    ["wikidata", "--errors"] => WikidataReport.PrintErrors(),
    ["xinjiang", "--errors"] => XinjiangReport.PrintErrors(),
    ["manipulations", "--errors"] => ManipulationReport.PrintErrors(),
    ["addresses", "--errors"] => AddressReport.PrintErrors(),
    [var verb] when QualityReport.Reports.FirstOrDefault(r => r.Verb == verb).Tables is { } report => QualityReport.Print(report),
    _ => Usage(),
};

static int Usage()
{
    var verbs = string.Join(" | ", QualityReport.Reports.Select(r => r.Verb).Skip(1));
    Console.Error.WriteLine($"usage: Interdict.Quality run | check | pairs [PAIRS.csv] [--errors] | {verbs} [--errors | --no-rivals]");
    return 2;
}
