using System.Globalization;
using Interdict.Lists;
using Interdict.Sources.Xml;

namespace Interdict.Sources.Seco;

/// <summary>Reads one <c>target</c>.</summary>
internal sealed class SecoTarget(EntryDraft draft)
{
    private const int MostPlaces = 500_000;
    private const int MostVariants = 64;

    private readonly Dictionary<string, string> _programs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string City, string Region, string Country)> _places = new(StringComparer.Ordinal);

    /// <summary>Keeps the English name of a program under its sets, which targets name.</summary>
    public void AddProgram(Node program)
    {
        var name = program.All("program-name").Concat(program.All("program-key")).OrderByDescending(n => n["lang"] is "eng" or "en").FirstOrDefault()?.Text ?? "";
        foreach (var set in program.All("sanctions-set"))
        {
            _programs[set["ssid"]] = name;
        }
    }

    public void AddPlace(Node place, string file)
    {
        if (_places.Count >= MostPlaces)
        {
            throw new SourceException($"it has more than {MostPlaces:N0} places, which no list has", file, place.Line);
        }

        var country = place.First("country");
        _places[place["ssid"]] = (place.Of("location"), place.Of("area"), country?["iso-code"] is { Length: > 0 } code ? code : country?.Text ?? "");
    }

    public void Read(Node target)
    {
        target.Pass("ssid");
        var set = target["sanctions-set-id"];
        foreach (var id in target.AllOf("sanctions-set-id").Append(set).Where(s => s.Length > 0).Distinct())
        {
            draft.AddProgram(_programs.GetValueOrDefault(id) is { Length: > 0 } name ? name : $"sanctions set {id}");
        }

        draft.AddIdentifier("un-reference", target.Of("foreign-identifier"));
        ReadChanges(target);
        foreach (var party in target.Children.Where(c => c.Name is "individual" or "entity" or "object"))
        {
            draft.Type = party.Name switch
            {
                "individual" => PartyType.Person,
                "entity" => PartyType.Organization,
                _ => party["object-type"] switch { "vessel" => PartyType.Vessel, "aircraft" => PartyType.Aircraft, _ => PartyType.Unknown },
            };
            draft.Remark("Sex", party["sex"]);
            foreach (var identity in party.All("identity").OrderByDescending(i => i["main"] == "true"))
            {
                ReadIdentity(identity);
            }

            foreach (var other in party.All("other-information").Concat(party.All("justification")))
            {
                other.Pass("ssid");
                draft.Remark("", other.Text);
            }

            foreach (var tie in party.All("relation"))
            {
                tie.Pass("ssid");
                draft.Remark(tie["relation-type"] is { Length: > 0 } kind ? kind : "Relation", $"target {tie["target-id"]} {tie.Of("remark")}".Trim());
            }
        }

        foreach (var comment in target.AllOf("generic-attribute").Concat(target.AllOf("remark")))
        {
            draft.Remark("", comment);
        }
    }

    private void ReadChanges(Node target)
    {
        foreach (var change in target.All("modification"))
        {
            change.Pass("enactment-date");
            var text = change["effective-date"] is { Length: > 0 } effective ? effective : change["publication-date"];
            _ = change["publication-date"];
            var date = draft.Check(SourceDates.Stamp(text), text, "modification");
            switch (change["modification-type"])
            {
                case "listed":
                    draft.Listed = draft.Listed is { } listed && listed < date ? listed : date;
                    draft.Ended = null;
                    break;
                case "de-listed":
                    draft.Ended = date;
                    break;
                case var kind:
                    draft.Remark(kind.Length > 0 ? kind : "modification", date is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "");
                    break;
            }
        }
    }

    private void ReadIdentity(Node identity)
    {
        identity.Pass("ssid");
        foreach (var name in identity.All("name").OrderByDescending(n => n["name-type"] == "primary-name"))
        {
            ReadName(name, identity["main"] != "false");
        }

        foreach (var address in identity.All("address"))
        {
            address.Pass("ssid", "main");
            var (city, region, country) = _places.GetValueOrDefault(address["place-id"]);
            var street = string.Join(", ", new[] { address.Of("c-o") is { Length: > 0 } care ? $"c/o {care}" : "", address.Of("address-details"), address.Of("p-o-box") is { Length: > 0 } box ? $"P.O. Box {box}" : "" }.Where(t => t.Length > 0));
            draft.AddAddress(street, city ?? "", region ?? "", address.Of("zip-code"), country ?? "");
            draft.Remark("Address", address.Of("remarks"));
        }

        foreach (var day in identity.All("day-month-year"))
        {
            day.Pass("ssid", "calendar");
            var text = string.Join('-', new[] { Two(day["year"], 4), Two(day["month"], 2), Two(day["day"], 2) }.TakeWhile(p => p.Length > 0));
            draft.AddBirth(day["quality"] == "circa" ? $"circa {text}" : text);
        }

        foreach (var nationality in identity.All("nationality"))
        {
            nationality.Pass("ssid");
            var country = nationality.First("country");
            draft.AddCountry(country?["iso-code"] is { Length: > 0 } code ? code : country?.Text ?? "", "Nationality");
            country?.Pass("iso-code");
            _ = country?.Text;
        }

        foreach (var place in identity.All("place-of-birth"))
        {
            place.Pass("ssid");
            var (city, region, country) = _places.GetValueOrDefault(place["place-id"]);
            draft.Remark("Place of birth", string.Join(", ", new[] { city, region, country is { Length: 2 } ? Countries.NameOf(country) ?? country : country }.Where(t => t is { Length: > 0 })));
        }

        foreach (var document in identity.All("identification-document"))
        {
            document.Pass("ssid");
            var issuer = document.First("issuer");
            var country = issuer?["code"] is { Length: > 0 } code ? code : issuer?.Text ?? "";
            _ = issuer?.Text;
            var type = document["document-type"];
            draft.AddIdentifier(type.Contains("passport", StringComparison.Ordinal) ? "passport" : type is "id-card" ? "national-id" : "identification-number", document.Of("number"), country);
            draft.Remark($"{type} {document.Of("number")}", string.Join(", ", new[] { document.Of("date-of-issue"), document.Of("expiry-date"), document.Of("remark") }.Where(t => t.Length > 0)));
        }
    }

    private void ReadName(Node name, bool isMain)
    {
        name.Pass("ssid", "lang");
        var kind = name["name-type"] switch { "primary-name" when isMain && !draft.HasHeading => NameKind.Primary, "formerly-known-as" => NameKind.Former, _ => NameKind.Alias };
        var strength = name["quality"] == "low" ? NameStrength.Weak : NameStrength.Strong;
        var parts = name.All("name-part").OrderBy(p => int.TryParse(p["order"], CultureInfo.InvariantCulture, out var order) ? order : 0).ToList();
        var titles = parts.Where(p => p["name-part-type"] == "title").ToList();
        titles.ForEach(t => draft.AddTitle(t.Of("value")));
        parts.RemoveAll(p => p["name-part-type"] == "title");
        var whole = parts.Select(p => p.Of("value")).ToList();
        draft.AddName(string.Join(' ', whole.Where(w => w.Length > 0)), kind, strength);

        // Each variant of a part in its place, the others as they are; whole names of one language and script where every part has one.
        var made = 0;
        foreach (var script in parts.SelectMany(p => p.All("spelling-variant")).Select(v => (Lang: v["lang"], Script: v["script"])).Distinct())
        {
            var pieces = parts.Select(p => p.All("spelling-variant").FirstOrDefault(v => v["lang"] == script.Lang && v["script"] == script.Script)?.Text ?? p.Of("value"));
            if (made++ < MostVariants)
            {
                draft.AddName(string.Join(' ', pieces.Where(w => w.Length > 0)), NameKind.Alias, strength);
            }
        }

        for (var i = 0; i < parts.Count; i++)
        {
            foreach (var variant in parts[i].All("spelling-variant"))
            {
                if (made++ < MostVariants && variant["script"] is "" or "Latn" && variant.Text.Length > 0)
                {
                    var at = i;
                    draft.AddName(string.Join(' ', whole.Select((w, j) => j == at ? variant.Text : w).Where(w => w.Length > 0)), NameKind.Alias, strength);
                }
            }
        }
    }

    private static string Two(string number, int width) => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0 ? value.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0') : "";
}
