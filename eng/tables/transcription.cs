// Regenerates data/names/transcription-*.txt: how the letters of one alphabet are written in Latin letters, learned from pairs of spellings of one name.
// Run by hand from the root, with a folder that holds the pairs (INTERDICT_TESTDATA/names: wikidata-pairs-*.tsv):
//   dotnet run eng/tables/transcription.cs -- <folder> data/names            writes the tables
//   dotnet run eng/tables/transcription.cs -- <folder> data/names measure    learns from four fifths of the pairs and measures on the rest; writes nothing
// The model: a joint multigram (S. Deligne, F. Bimbot 1995; M. Bisani, H. Ney 2008) of chunks of 1 to 3 source letters and 0 to 3 Latin letters, learned by
// expectation-maximization, pruned by an absolute discount, without pairs that by then are no transcription of each other.
#:property RestorePackagesWithLockFile=false
using System.Globalization;
using System.Text;

const int MostLatin = 3, Rounds = 12;
const double LeastShare = 0.002, SeedShare = 0.25, KoreanSeedShare = 0.5;
var (folder, tables) = (args[0], args[1]);
var measure = args.Length > 2;
var fold = ReadFold();
var native = ReadNative();
foreach (var (alphabet, file, longest) in ((string, string, int)[])[
    ("arabic", "arabic", 2), ("hebrew", "hebrew", 2), ("hangul", "korean", 2), ("kana", "katakana", 2), ("cyrillic", "russian", 3), ("pinyin", "chinese", 3)])
{
    var all = ReadPairs(Path.Combine(folder, $"wikidata-pairs-{file}.tsv"), alphabet);
    var train = measure ? [.. all.Where((_, i) => i % 5 != 0)] : all;
    var letters = LetterBits(train);
    var model = Learn(train, letters, longest, ReadSeeds(alphabet));
    if (measure)
    {
        Measure(alphabet, [.. all.Where((_, i) => i % 5 == 0)], model, letters, longest);
    }
    else
    {
        Write(alphabet, file, model, letters);
    }
}

Dictionary<string, List<(string Latin, double Bits)>> Learn(
    List<(string Source, string Latin)> pairs, double[] letters, int longest, Dictionary<string, string[]> seeds)
{
    var joint = new Dictionary<(string Source, string Latin), double>();
    foreach (var (s, t) in pairs)
    {
        foreach (var (i, a, j, b) in Chunks(s, t, longest))
        {
            // To begin with: chunks that stand at about the same place, one letter to one.
            var apart = Math.Abs(((i + (a / 2.0)) / s.Length) - ((j + (b / 2.0)) / t.Length));
            var key = (s.Substring(i, a), t.Substring(j, b));
            joint[key] = joint.GetValueOrDefault(key) + (Math.Exp(-8 * apart) * Math.Pow(0.2, a - 1) * Math.Pow(0.3, Math.Abs(b - 1)));
        }
    }

    Normalize(joint);
    var used = pairs;
    var share = longest == 2 && seeds.ContainsKey("\u1100") ? KoreanSeedShare : SeedShare; // the pairs are mostly Western names, the lists' are not
    var model = Conditional(joint, seeds, share);
    for (var round = 0; round < Rounds; round++)
    {
        var counts = new Dictionary<(string Source, string Latin), double>();
        foreach (var (s, t) in used)
        {
            Expect(s, t, longest, joint, counts);
        }

        foreach (var key in counts.Keys.ToList())
        {
            // A longer chunk must earn its place.
            var left = counts[key] - (key.Source.Length > 1 ? 1.5 : key.Latin.Length > 2 ? 1.0 : 0.3);
            if (left > 0.2)
            {
                counts[key] = left;
            }
            else
            {
                counts.Remove(key);
            }
        }

        Normalize(joint = counts);
        model = Conditional(joint, seeds, share);
        if (round is 3 or 7)
        {
            used = [.. pairs.Where(p => Gain(p.Source, p.Latin, model, letters, longest) > 0)];
        }
    }

    return model;
}

static void Expect(
    string s, string t, int longest, Dictionary<(string Source, string Latin), double> joint, Dictionary<(string Source, string Latin), double> counts)
{
    var (n, m) = (s.Length, t.Length);
    var forward = new double[n + 1, m + 1];
    var backward = new double[n + 1, m + 1];
    forward[0, 0] = backward[n, m] = 1;
    var steps = new List<(int I, int A, int J, int B, double P, (string, string) Key)>();
    foreach (var (i, a, j, b) in Chunks(s, t, longest))
    {
        var key = (s.Substring(i, a), t.Substring(j, b));
        if (forward[i, j] > 0 && joint.TryGetValue(key, out var p))
        {
            forward[i + a, j + b] += forward[i, j] * p;
            steps.Add((i, a, j, b, p, key));
        }
    }

    for (var k = steps.Count - 1; k >= 0 && forward[n, m] > 0; k--)
    {
        var (i, a, j, b, p, key) = steps[k];
        backward[i, j] += p * backward[i + a, j + b];
        var count = forward[i, j] * p * backward[i + a, j + b] / forward[n, m];
        if (count > 1e-6)
        {
            counts[key] = counts.GetValueOrDefault(key) + count;
        }
    }
}

// In an order in which every chunk comes after all that end where it starts.
static IEnumerable<(int I, int A, int J, int B)> Chunks(string s, string t, int longest)
{
    for (var i = 0; i < s.Length; i++)
    {
        for (var j = 0; j <= t.Length; j++)
        {
            for (var a = 1; a <= longest && i + a <= s.Length; a++)
            {
                for (var b = 0; b <= MostLatin && j + b <= t.Length; b++)
                {
                    yield return (i, a, j, b);
                }
            }
        }
    }
}

static void Normalize(Dictionary<(string, string), double> joint)
{
    var sum = joint.Values.Sum();
    foreach (var key in joint.Keys.ToList())
    {
        joint[key] /= sum;
    }
}

static Dictionary<string, List<(string Latin, double Bits)>> Conditional(Dictionary<(string Source, string Latin), double> joint, Dictionary<string, string[]> seeds, double seedShare)
{
    var shares = new Dictionary<string, Dictionary<string, double>>(StringComparer.Ordinal);
    foreach (var group in joint.GroupBy(c => c.Key.Source))
    {
        var sum = group.Sum(c => c.Value);
        shares[group.Key] = group.ToDictionary(c => c.Key.Latin, c => c.Value / sum, StringComparer.Ordinal);
    }

    foreach (var (source, spellings) in seeds)
    {
        var learned = shares.TryGetValue(source, out var known) ? known : shares[source] = new(StringComparer.Ordinal);
        var rest = learned.Count > 0 ? 1 - seedShare : 0;
        foreach (var latin in learned.Keys.ToList())
        {
            learned[latin] *= rest;
        }

        // Commonest first: each half as common again as the next.
        var weights = spellings.Select((_, i) => Math.Pow(0.67, i)).ToArray();
        for (var i = 0; i < spellings.Length; i++)
        {
            learned[spellings[i]] = learned.GetValueOrDefault(spellings[i]) + ((1 - rest) * weights[i] / weights.Sum());
        }
    }

    return shares.ToDictionary(
        s => s.Key,
        s => s.Value.Where(c => c.Value > LeastShare).Select(c => (c.Key, -Math.Log2(c.Value))).OrderBy(c => c.Item2).ThenBy(c => c.Key, StringComparer.Ordinal).ToList(),
        StringComparer.Ordinal);
}

// How many bits better the Latin letters are explained by the source than by how common they are: as Interdict.Names computes it.
static double Gain(string s, string t, Dictionary<string, List<(string Latin, double Bits)>> model, double[] letters, int longest)
{
    const double SkipSource = 6, SkipLatin = 8;
    var best = new double[s.Length + 1, t.Length + 1];
    for (var i = 0; i <= s.Length; i++)
    {
        for (var j = 0; j <= t.Length; j++)
        {
            best[i, j] = i + j == 0 ? 0 : double.PositiveInfinity;
        }
    }

    for (var i = 0; i <= s.Length; i++)
    {
        for (var j = 0; j <= t.Length; j++)
        {
            if (i < s.Length)
            {
                best[i + 1, j] = Math.Min(best[i + 1, j], best[i, j] + SkipSource);
            }

            if (j < t.Length)
            {
                best[i, j + 1] = Math.Min(best[i, j + 1], best[i, j] + SkipLatin);
            }

            for (var a = 1; a <= longest && i + a <= s.Length; a++)
            {
                foreach (var (latin, bits) in model.GetValueOrDefault(s.Substring(i, a)) ?? [])
                {
                    if (j + latin.Length <= t.Length && string.CompareOrdinal(t, j, latin, 0, latin.Length) == 0)
                    {
                        best[i + a, j + latin.Length] = Math.Min(best[i + a, j + latin.Length], best[i, j] + bits);
                    }
                }
            }
        }
    }

    return t.Sum(c => letters[c - 'a']) - best[s.Length, t.Length];
}

static double[] LetterBits(List<(string Source, string Latin)> pairs)
{
    var counts = new double[26];
    foreach (var (_, latin) in pairs)
    {
        foreach (var c in latin)
        {
            counts[c - 'a']++;
        }
    }

    return [.. counts.Select(c => -Math.Log2((c + 1) / (counts.Sum() + 26)))];
}

static void Measure(
    string alphabet,
    List<(string Source, string Latin)> pairs,
    Dictionary<string, List<(string Latin, double Bits)>> model,
    double[] letters,
    int longest)
{
    var random = new Random(7);
    var right = pairs.Select(p => Share(p.Source, p.Latin)).ToList();
    var wrong = pairs.SelectMany(p => Enumerable.Range(0, 5).Select(_ => pairs[random.Next(pairs.Count)].Latin).Where(o => o != p.Latin).Select(o => Share(p.Source, o)))
        .OrderDescending().ToList();
    foreach (var rate in (double[])[0.01, 0.001])
    {
        var threshold = wrong[(int)(wrong.Count * rate)];
        var found = (double)right.Count(r => r > threshold) / right.Count;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{alphabet}: {pairs.Count} pairs unseen, false pairs {rate:P1}: share above {threshold:F2}, recall {found:F3}"));
    }

    double Share(string s, string t) => Gain(s, t, model, letters, longest) / t.Sum(c => letters[c - 'a']);
}

void Write(string alphabet, string file, Dictionary<string, List<(string Latin, double Bits)>> model, double[] letters)
{
    var text = new StringBuilder($"""
        # How {alphabet} letters are written in Latin letters.
        # Columns: source letters <tab> Latin:cost ..., commonest first; "-" is no letter. The cost is minus the binary logarithm of the share, in tenths of a bit.
        # The row "*" is how common each Latin letter is in names, in the same measure.
        # Source: learned from pairs of spellings of single names among the labels of Wikidata (License CC0 1.0), with the conventional spellings of
        #   eng/tables/transcription-seeds.txt. Generated by eng/tables/transcription.cs; correct the seeds.

        """);
    text.Append('*');
    for (var i = 0; i < 26; i++)
    {
        text.Append(i == 0 ? '\t' : ' ').Append((char)('a' + i)).Append(':').Append(Tenths(letters[i]));
    }

    text.Append('\n');
    foreach (var (source, spellings) in model.OrderBy(c => c.Key, StringComparer.Ordinal))
    {
        text.Append(source).Append('\t').AppendJoin(' ', spellings.Select(c => $"{(c.Latin.Length == 0 ? "-" : c.Latin)}:{Tenths(c.Bits)}")).Append('\n');
    }

    File.WriteAllText(Path.Combine(tables, $"transcription-{alphabet}.txt"), text.ToString());
    Console.WriteLine($"{alphabet}: {model.Count} chunks from {file}");
}

static string Tenths(double bits) => ((int)Math.Round(bits * 10)).ToString(CultureInfo.InvariantCulture);

List<(string Source, string Latin)> ReadPairs(string path, string alphabet)
{
    var pairs = new List<(string Source, string Latin)>();
    foreach (var columns in File.ReadLines(path).Select(l => l.Split('\t')).Where(c => c.Length > 1))
    {
        var (latin, source) = (FoldLatin(columns[0]), Source(columns[1].Replace(" ", "", StringComparison.Ordinal), alphabet));
        if (latin.Length is >= 2 and <= 16 && source.Length is >= 1 and <= 40)
        {
            pairs.Add((source, latin));
        }
    }

    var random = new Random(7);
    for (var i = pairs.Count - 1; i > 0; i--)
    {
        var j = random.Next(i + 1);
        (pairs[i], pairs[j]) = (pairs[j], pairs[i]);
    }

    return pairs;
}

string Source(string text, string alphabet)
{
    var letters = new StringBuilder();
    foreach (var rune in text.EnumerateRunes())
    {
        if (alphabet == "hangul")
        {
            Decompose(rune.Value - 0xAC00, letters);
        }
        else if (alphabet == "hebrew" && rune.Value is '\'' or 0x2019 or 0x05F3)
        {
            letters.Append('\u05F3');
        }
        else
        {
            letters.Append(native[alphabet].GetValueOrDefault(Rune.ToLowerInvariant(rune).Value, ""));
        }
    }

    return letters.ToString();
}

static void Decompose(int syllable, StringBuilder letters)
{
    if (syllable is >= 0 and < 11_172)
    {
        letters.Append((char)(0x1100 + (syllable / 588))).Append((char)(0x1161 + (syllable % 588 / 28)));
        if (syllable % 28 != 0)
        {
            letters.Append((char)(0x11A7 + (syllable % 28)));
        }
    }
}

string FoldLatin(string text)
{
    var letters = new StringBuilder();
    foreach (var rune in text.ToLowerInvariant().EnumerateRunes())
    {
        letters.Append(rune.Value is >= 'a' and <= 'z' ? rune.ToString() : fold.TryGetValue(rune.Value, out var f) && f.All(char.IsAsciiLetterLower) ? f : "");
    }

    return letters.ToString();
}

Dictionary<int, string> ReadFold()
{
    var known = new Dictionary<int, string>();
    foreach (var columns in Rows("fold.txt").Where(c => c[0] != "-"))
    {
        foreach (var rune in columns[1].EnumerateRunes())
        {
            known[rune.Value] = columns[0];
        }
    }

    return known;
}

Dictionary<string, Dictionary<int, string>> ReadNative()
{
    var known = new Dictionary<string, Dictionary<int, string>> { ["cyrillic"] = [], ["pinyin"] = [], ["arabic"] = [], ["hebrew"] = [], ["kana"] = [] };
    foreach (var columns in Rows("native-letters.txt").Where(c => c[1] != "-"))
    {
        foreach (var rune in columns[2].EnumerateRunes())
        {
            known[columns[0]][rune.Value] = columns[1];
        }
    }

    foreach (var columns in Rows("cyrillic.txt"))
    {
        foreach (var rune in columns[0].EnumerateRunes())
        {
            known["cyrillic"][rune.Value] = columns.Length > 1 ? columns[1] : "";
        }
    }

    foreach (var columns in Rows("han-pinyin.txt"))
    {
        foreach (var rune in columns[1].EnumerateRunes())
        {
            known["pinyin"].TryAdd(rune.Value, columns[0].Replace('v', 'u'));
        }
    }

    foreach (var columns in Rows("han-simplified.txt"))
    {
        foreach (var rune in columns[1].EnumerateRunes())
        {
            if (known["pinyin"].TryGetValue(columns[0].EnumerateRunes().First().Value, out var reading))
            {
                known["pinyin"][rune.Value] = reading;
            }
        }
    }

    return known;
}

Dictionary<string, string[]> ReadSeeds(string alphabet) =>
    File.ReadLines("eng/tables/transcription-seeds.txt").Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')).Where(c => c[0] == alphabet)
        .GroupBy(c => c[1]).ToDictionary(g => g.Key, g => g.First()[2].Split(' ').Select(w => w == "-" ? "" : w).Distinct().ToArray(), StringComparer.Ordinal);

IEnumerable<string[]> Rows(string table) =>
    File.ReadLines(Path.Combine(tables, table)).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t'));
