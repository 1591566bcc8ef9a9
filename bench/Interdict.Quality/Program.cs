using Interdict.Quality;

// One verb a report: see ../README.md.
return args switch
{
    ["run"] => QualityReport.Run(),
    ["pairs"] => PairsReport.Print(null, showErrors: false),
    ["pairs", "--errors"] => PairsReport.Print(null, showErrors: true),
    ["pairs", var path] => PairsReport.Print(path, showErrors: false),
    ["pairs", var path, "--errors"] => PairsReport.Print(path, showErrors: true),
    ["aliases"] => AliasReport.Print(showErrors: false),
    ["aliases", "--errors"] => AliasReport.Print(showErrors: true),
    ["alerts"] => AlertReport.Print(),
    ["check"] => PairsReport.Check(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: Interdict.Quality run | pairs [PAIRS.csv] [--errors] | aliases [--errors] | alerts | check");
    return 2;
}
