using Interdict.Lists;
using Interdict.Sources.Xml;

namespace Interdict.Sources.Ofac;

/// <summary>Puts the names of OFAC's advanced XML together from their parts.</summary>
internal sealed class OfacAdvancedNames(OfacAdvancedParts parts)
{
    private readonly Dictionary<string, string> _partTypes = new(StringComparer.Ordinal);

    /// <summary>Keeps the heading of each profile of a party, by which others name it.</summary>
    public void AddHeadings(Node party)
    {
        foreach (var profile in party.All("Profile"))
        {
            foreach (var identity in profile.All("Identity"))
            {
                TakePartTypes(identity);
                var name = identity.All("Alias").Where(a => a["Primary"] == "true").SelectMany(a => a.All("DocumentedName")).Select(Of).FirstOrDefault(n => n.Length > 0);
                if (name is not null && identity["False"] != "true")
                {
                    parts.AddHeading(profile["ID"], party["FixedRef"], name);
                    break;
                }
            }
        }
    }

    /// <summary>Takes the kinds of name parts that an identity defines.</summary>
    public void TakePartTypes(Node identity)
    {
        _partTypes.Clear();
        foreach (var group in identity.All("NamePartGroups").SelectMany(g => g.All("MasterNamePartGroup", "NamePartGroup")))
        {
            _partTypes[group["ID"]] = parts.Value("NamePartType", group["NamePartTypeID"]);
        }
    }

    /// <summary>A name in OFAC's own order: family name, comma, the others. Names in scripts without spaces are written as one.</summary>
    public string Of(Node documented)
    {
        List<(string Type, string Text)> pieces = [];
        foreach (var piece in documented.All("DocumentedNamePart"))
        {
            var value = piece.First("NamePartValue");
            value?.Pass("ScriptID", "ScriptStatusID", "Acronym");
            var text = $"{piece["LeadingChars"]}{value?.Text}{piece["TrailingChars"]}";
            if (text.Length > 0)
            {
                pieces.Add((_partTypes.GetValueOrDefault(value?["NamePartGroupID"] ?? "") ?? "", text));
            }
        }

        var plain = string.Join(' ', pieces.Select(p => p.Text));
        var script = Scripts.Of(plain);
        if (pieces.Count < 2 || script is not Script.Latin)
        {
            return script is Script.Han or Script.Hangul or Script.Japanese ? plain.Replace(" ", "", StringComparison.Ordinal) : plain;
        }

        var hasLast = pieces.Exists(p => p.Type == "Last Name");
        var family = pieces.Where(p => hasLast ? p.Type == "Last Name" : p.Type is "Patronymic" or "Matronymic").Select(p => p.Text).ToList();
        var given = pieces.Where(p => !(hasLast ? p.Type == "Last Name" : p.Type is "Patronymic" or "Matronymic")).Select(p => p.Text).ToList();
        return family.Count == 0 || given.Count == 0 ? plain : $"{string.Join(' ', family)}, {string.Join(' ', given)}";
    }
}
