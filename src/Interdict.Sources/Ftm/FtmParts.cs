using System.Runtime.InteropServices;

namespace Interdict.Sources.Ftm;

/// <summary>What a FollowTheMoney file says of parties in entities of their own: addresses, sanctions, documents and ties.</summary>
internal sealed class FtmParts(string file)
{
    private const long Most = 96L << 20;

    // The schema of a tie, the property of the party that has it, and that of the other one.
    private static readonly (string Schema, string From, string To, string Words)[] Ties =
    [
        ("Ownership", "asset", "owner", "Owned by"), ("Directorship", "director", "organization", "Director of"), ("Directorship", "organization", "director", "Has as director"),
        ("Membership", "member", "organization", "Member of"), ("Employment", "employee", "employer", "Employed by"), ("Representation", "agent", "client", "Represents"),
        ("Family", "person", "relative", "Family"), ("Associate", "person", "associate", "Associate"), ("UnknownLink", "subject", "object", "Linked to"), ("Succession", "successor", "predecessor", "Successor of"),
    ];

    private readonly Dictionary<string, string> _addresses = new(StringComparer.Ordinal), _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<FtmRecord>> _sanctions = new(StringComparer.Ordinal), _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Words, string Other, string More)>> _ties = new(StringComparer.Ordinal);
    private long _held;

    public string? AddressOf(string id) => _addresses.GetValueOrDefault(id);

    public IReadOnlyList<FtmRecord> SanctionsOf(string party) => _sanctions.GetValueOrDefault(party) ?? [];

    public IReadOnlyList<FtmRecord> DocumentsOf(string party) => _documents.GetValueOrDefault(party) ?? [];

    public IEnumerable<(string Words, string Id, string Name, string More)> TiesOf(string party) =>
        (_ties.GetValueOrDefault(party) ?? []).Select(t => (t.Words, t.Other, _names.GetValueOrDefault(t.Other) ?? "", t.More));

    /// <summary>Takes what is no party.</summary>
    /// <returns>Whether it is of a schema that says something of parties.</returns>
    public bool Add(FtmRecord record)
    {
        switch (record.Schema)
        {
            case "Address":
                var full = record.First("full") is { Length: > 0 } text ? text : record.Caption;
                Hold(record.Id.Length + full.Length);
                _addresses[record.Id] = full;
                return true;
            case "Sanction":
                return Into(_sanctions, record, "entity");
            case "Passport" or "Identification":
                return Into(_documents, record, "holder");
            default:
                return AddTie(record);
        }
    }

    public void AddName(FtmRecord party)
    {
        var name = party.Caption.Length > 0 ? party.Caption : party.First("name");
        Hold(party.Id.Length + name.Length);
        _names[party.Id] = name;
    }

    private bool AddTie(FtmRecord record)
    {
        var known = false;
        foreach (var (schema, from, to, words) in Ties)
        {
            if (schema != record.Schema)
            {
                continue;
            }

            known = true;
            foreach (var party in record[from])
            {
                foreach (var other in record[to])
                {
                    var percent = record.First("percentage");
                    var more = string.Join(", ", new[]
                    {
                        percent.Length == 0 || percent.EndsWith('%') ? percent : $"{percent} %", record.First("role"), record.First("relationship"),
                        record.First("startDate") is { Length: > 0 } start ? $"from {start}" : "", record.First("endDate") is { Length: > 0 } end ? $"to {end}" : "",
                    }.Where(t => t.Length > 0));
                    Hold(64 + party.Length + other.Length + more.Length);
                    (CollectionsMarshal.GetValueRefOrAddDefault(_ties, party, out _) ??= []).Add((words, other, more));
                }
            }
        }

        return known;
    }

    private bool Into(Dictionary<string, List<FtmRecord>> of, FtmRecord record, string property)
    {
        foreach (var party in record[property])
        {
            Hold(512);
            (CollectionsMarshal.GetValueRefOrAddDefault(of, party, out _) ??= []).Add(record);
        }

        return true;
    }

    private void Hold(long size)
    {
        _held += size;
        if (_held > Most)
        {
            throw new SourceException("its addresses, sanctions and ties are more than fit; import a smaller dataset", file);
        }
    }
}
