// Regenerates data/law/ear/country-chart.txt, country-groups.txt, eccns.txt, eccn-exceptions.txt and eccn-paragraphs.txt from parsed copies of 15 CFR Parts 738, 740 and 774.
// Run by hand from the root, with the folder that holds country-chart.json, country-groups.json and ccl.json (INTERDICT_TESTDATA/ear):
//   dotnet run eng/tables/ear.cs -- <folder> data/law/ear
// Only facts go into the tables: codes, marks, columns, paragraphs and destinations. What a text says beyond them is not copied; it leaves a "?" and must be read.
#:project ../../src/Interdict.Law
#:property RestorePackagesWithLockFile=false
using System.Text;
using System.Text.Json;
using Interdict.Law.Refreshing;

var (folder, tables) = (args[0], args[1]);
var codes = ReadCodes();
using var chart = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "country-chart.json")));
using var groups = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "country-groups.json")));
using var ccl = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "ccl.json")));
WriteChart();
WriteGroups();
WriteEccns();
WriteExceptions();
WriteParagraphs();

void WriteChart()
{
    var text = Header(
        chart, "The Commerce Country Chart: a mark means that a license is required for that reason and column, unless an exception applies.",
        "country (ISO 3166-1 alpha-2), name in the chart, columns marked (or \"embargo\": the row carries no mark and points to Part 746), numbers of the chart's footnotes.");
    foreach (var row in chart.RootElement.GetProperty("countries").EnumerateObject())
    {
        var marks = row.Value.GetProperty("marks").EnumerateArray().Select(m => m.GetString()!.Replace(" ", ""));
        text.Append($"{Code(row.Name)}\t{row.Name}\t{string.Join(' ', marks)}\t{Numbers(row.Value)}\n");
    }

    foreach (var row in chart.RootElement.GetProperty("embargoed").EnumerateObject())
    {
        text.Append($"{Code(row.Name)}\t{row.Name}\tembargo\t{Numbers(row.Value)}\n");
    }

    Save("country-chart", text);
}

void WriteGroups()
{
    var text = Header(groups, "Country Groups. Macau is not in D:5: rules name it beside that group. Hong Kong stands with China.", "group, countries (ISO 3166-1 alpha-2).");
    foreach (var group in groups.RootElement.GetProperty("groups").EnumerateObject())
    {
        text.Append($"{group.Name}\t{string.Join(' ', group.Value.EnumerateArray().Select(c => Code(c.GetString()!)).Order(StringComparer.Ordinal))}\n");
    }

    Save("country-groups", text);
}

void WriteEccns()
{
    var text = Header(
        ccl, "Reasons for control of each ECCN, and where each requires a license.",
        "ECCN; reason; items (* the whole entry, *- all but the paragraphs, else the paragraphs; a ? behind it: only some of these, read the entry); where (a column of the chart;",
        "#   or countries and groups, a minus before those left out, \"world\" for all; or \"read\": the section says it); section of a stated scope. A lone \"none\" stands for an entry without such rows.");
    foreach (var entry in Entries())
    {
        var eccn = entry.GetProperty("eccn").GetString()!;
        var rows = entry.GetProperty("countryChart").EnumerateArray().ToList();
        if (rows.Count == 0)
        {
            var reasons = (entry.GetProperty("reasonForControl").GetString() ?? "").Trim(' ', '.');
            text.Append(reasons.Length == 0 ? $"{eccn}\tnone\n" : string.Concat(reasons.Split(',', StringSplitOptions.TrimEntries).Select(r => $"{eccn}\t{r}\t*\tread\t\n")));
        }

        foreach (var row in rows)
        {
            var control = ControlText.Plain(row.GetProperty("control").GetString()!);
            var where = ControlText.Plain(row.GetProperty("countryChart").GetString() ?? "");
            text.Append($"{eccn}\t{ControlText.Reason(control, where)}\t{ControlText.Items(eccn, control)}\t{ControlText.Where(where, control)}\n");
        }
    }

    Save("eccns", text);
}

void WriteExceptions()
{
    var text = Header(
        ccl, "What each entry of the CCL says of the exceptions LVS, GBS and TSR. Entries that say \"no\" to all are left out.",
        "ECCN; LVS (dollars); GBS; TSR: each no, yes or an amount; a ? behind it: only for some items, read the entry.");
    foreach (var entry in Entries())
    {
        var flags = entry.GetProperty("licenceExceptionFlags");
        string Said(string name) => ControlText.Offer(flags.TryGetProperty(name, out var flag) ? flag.GetString() : null);
        string[] said = [Said("LVS"), Said("GBS"), Said("TSR")];
        if (said.Any(s => s != "no"))
        {
            text.Append($"{entry.GetProperty("eccn").GetString()}\t{string.Join('\t', said)}\n");
        }
    }

    Save("eccn-exceptions", text);
}

void WriteParagraphs()
{
    var text = Header(
        ccl, "The paragraphs that the copy holds of entries of Categories 1, 3, 4 and 5; of others it holds none. Letters of notes can be among them, and some paragraphs are missing: absent is not enough to say that there is none.",
        "ECCN; paragraphs without their first dot.");
    foreach (var entry in Entries())
    {
        if (entry.TryGetProperty("items", out var items))
        {
            var eccn = entry.GetProperty("eccn").GetString();
            var paragraphs = new SortedSet<string>(StringComparer.Ordinal);
            var (fresh, inNote) = (true, false);
            foreach (var item in items.EnumerateArray())
            {
                // A row that starts after a text with a letter that was there before is that of a note.
                var paragraph = item.GetProperty("kind").GetString() == "item" ? item.GetProperty("paragraph").GetString() ?? "" : "";
                inNote = paragraph.Length > 0 && (fresh ? paragraphs.Contains(paragraph) : inNote);
                fresh = paragraph.Length == 0;
                // Looked at by hand: the d of 3A090 is of a note that texts part.
                if (!inNote && (eccn, paragraph) is not ("3A090", "d") && paragraph is [>= 'a' and <= 'z', ..] && paragraph.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '.'))
                {
                    paragraphs.Add(paragraph);
                }
            }

            if (paragraphs.Count > 0)
            {
                text.Append($"{eccn}\t{string.Join(' ', paragraphs)}\n");
            }
        }
    }

    Save("eccn-paragraphs", text);
}

IEnumerable<JsonElement> Entries() => ccl.RootElement.GetProperty("entries").EnumerateArray();

string Code(string name) => codes.TryGetValue(Fold(name), out var code) ? code : throw new InvalidOperationException($"no code for {name}");

static string Numbers(JsonElement row) => string.Join(' ', row.GetProperty("footnotes").EnumerateArray().Select(n => n.GetInt32()));

static string Fold(string name) => new([.. name.Normalize(NormalizationForm.FormD).Where(char.IsAsciiLetter).Select(char.ToLowerInvariant)]);

static Dictionary<string, string> ReadCodes()
{
    var codes = new Dictionary<string, string>();
    foreach (var line in File.ReadLines("data/lists/countries.tsv").Where(l => l.Length > 0 && l[0] != '#'))
    {
        var cells = line.Split('\t');
        foreach (var name in cells.Skip(1).SelectMany(c => c.Split(['|', ';'])))
        {
            codes.TryAdd(Fold(name), cells[0]);
        }
    }

    // Names as the chart and the groups write them.
    foreach (var (name, code) in new (string, string)[]
    {
        ("China (PRC)", "CN"), ("Seycheles", "SC"), ("Micronesia (Federated State of)", "FM"), ("Congo (Democratic Republic of the)", "CD"), ("Congo (Democratic Republic of)", "CD"),
        ("Congo (Republic of the)", "CG"), ("Sint Maarten (the Dutch two-fifths of the island of Saint Martin)", "SX"), ("Bahamas, The", "BS"), ("Gambia, The", "GM"),
        ("Korea, South", "KR"), ("Korea, North", "KP"), ("South Sudan, Republic of", "SS"), ("Burma", "MM"), ("Türkiye", "TR"), ("Cote d'Ivoire", "CI"), ("Vatican City", "VA"),
        ("Curaçao", "CW"), ("Swaziland", "SZ"), ("Eswatini", "SZ"), ("Macedonia", "MK"), ("North Macedonia", "MK"), ("Cape Verde", "CV"), ("Kosovo", "XK"), ("East Timor", "TL"), ("Timor-Leste", "TL"),
        ("Central African Republic", "CF"), ("Cote d'lvoire", "CI"), ("Saint Kitts & Nevis", "KN"), ("Sao Tome & Principe", "ST"), ("St. Lucia", "LC"), ("The Bahamas", "BS"), ("Trinidad & Tobago", "TT"),
    })
    {
        codes[Fold(name)] = code;
    }

    return codes;
}

static StringBuilder Header(JsonDocument source, string what, params string[] columns) => new StringBuilder()
    .Append($"# {what}\n")
    .Append($"# Columns: {string.Join('\n', columns)}\n")
    .Append($"# Source: {source.RootElement.GetProperty("citation").GetString()}, eCFR of {source.RootElement.GetProperty("ecfrIssueDate").GetString()}; made by eng/tables/ear.cs. Public domain.\n");

void Save(string name, StringBuilder text) => File.WriteAllText(Path.Combine(tables, name + ".txt"), text.ToString());
