// Makes judged pairs across scripts for `interdict calibrate` out of cross-script-eu.tsv (Latin and native names of EU-listed parties).
// Run by eng/calibrate.sh:  dotnet run eng/tables/cross-pairs.cs -- cross-script-eu.tsv OUT.csv
// Each native name is paired with its own Latin name (a match) and with the Latin name, of another party of its kind, that is nearest to its own by
// common runs of three letters (a non-match, as hard as the set has). Which is nearest is told without the scorer that is to be calibrated.
// Rows with Latin letters in the native name, or others in the Latin one, are left out: they do not cross scripts.
#:property RestorePackagesWithLockFile=false
using System.Text;

const int Run = 3;
var rows = File.ReadLines(args[0]).Skip(1).Select(l => l.Split('\t')).Where(c => c.Length == 7 && c[2].Trim().Length > 0 && c[3].Trim().Length > 0)
    .Select(c => (Id: c[0], Type: c[1], Latin: c[2].Trim(), Native: c[3].Trim()))
    .Where(r => IsLatin(r.Latin) && r.Native.Any(char.IsLetter) && !r.Native.Any(c => char.IsLetter(c) && IsLatin(c.ToString()))).ToList();
var runs = rows.ConvertAll(r => RunsOf(r.Latin));
var where = new Dictionary<string, List<int>>(StringComparer.Ordinal);
for (var i = 0; i < rows.Count; i++)
{
    foreach (var run in runs[i])
    {
        (where.TryGetValue(run, out var list) ? list : where[run] = []).Add(i);
    }
}

var text = new StringBuilder("name1,name2,is_match,type\n");
var matches = 0;
foreach (var (i, row) in rows.Index())
{
    var type = row.Type == "enterprise" ? "organization" : row.Type;
    Add(row.Native, row.Latin, "true", type);
    matches++;
    if (Nearest(i) is { } other)
    {
        Add(row.Native, rows[other].Latin, "false", type);
    }
}

File.WriteAllText(args[1], text.ToString());
Console.Error.WriteLine($"{matches} names");

int? Nearest(int of)
{
    var common = new Dictionary<int, int>();
    foreach (var other in runs[of].SelectMany(run => where[run]))
    {
        if (rows[other].Type == rows[of].Type && rows[other].Id != rows[of].Id)
        {
            common[other] = common.GetValueOrDefault(other) + 1;
        }
    }

    return common.Count == 0 ? null : common.OrderByDescending(c => c.Value / (double)(runs[of].Count + runs[c.Key].Count - c.Value)).ThenBy(c => c.Key).First().Key;
}

void Add(string one, string other, string isMatch, string type) => text.Append($"{Quoted(one)},{Quoted(other)},{isMatch},{type}\n");

static bool IsLatin(string name) => name.All(c => !char.IsLetter(c) || c < '\u0250' || c is >= '\u1E00' and <= '\u1EFF');

static string Quoted(string cell) => $"\"{cell.Replace("\"", "\"\"")}\"";

static HashSet<string> RunsOf(string name)
{
    var letters = $" {string.Concat(name.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c == ' '))} ";
    return [.. Enumerable.Range(0, Math.Max(0, letters.Length - Run + 1)).Select(i => letters.Substring(i, Run))];
}
