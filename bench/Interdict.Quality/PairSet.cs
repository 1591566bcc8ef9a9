using CsvHelper;

namespace Interdict.Quality;

/// <summary>Reads labeled pairs: columns case_group, schema, name1, name2, is_match, quality.</summary>
internal static class PairSet
{
    public static List<LabeledPair> Read(string path)
    {
        using var csv = CsvReader.FromFile(path, new CsvReaderOptions { HasHeader = false }, FileOptions.SequentialScan);
        csv.Read();
        var header = Enumerable.Range(0, csv.FieldCount).Select(csv.GetString).ToList();
        int Column(string name) => header.IndexOf(name) is var at and >= 0 ? at : throw new InvalidDataException($"{path}: no column {name}");
        var (group, schema, one, other, match, quality) =
            (Column("case_group"), Column("schema"), Column("name1"), Column("name2"), Column("is_match"), Column("quality"));
        var pairs = new List<LabeledPair>();
        while (csv.Read())
        {
            pairs.Add(new LabeledPair(
                csv.GetString(group), csv.GetString(schema), csv.GetString(one), csv.GetString(other), csv.GetString(match) == "true", csv.GetString(quality)));
        }

        return pairs;
    }
}
