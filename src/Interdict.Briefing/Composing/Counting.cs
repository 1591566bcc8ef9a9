using System.Globalization;
using Interdict.Briefing.Grounds;
using Interdict.Briefing.Knowing;
using Interdict.Briefing.Wording;
using Interdict.Law.Effects;
using Interdict.Law.Grammar;
using Interdict.Lists;

namespace Interdict.Briefing.Composing;

/// <summary>Tells under which value of a dimension an entry counts: a key that sorts, and its words.</summary>
internal sealed class Counting(Composer with)
{
    /// <summary>Volume 1 of the Federal Register is of 1936.</summary>
    private const int YearBeforeFirstVolume = 1935;

    private readonly Dictionary<EntryId, KnownAct> _addedBy = AddedBy(with.Knowledge.Acts);

    /// <summary>The year an entry was listed: by its day, else by the volume of the first Federal Register page that it cites; <c>null</c> where neither tells.</summary>
    public static int? Year(Entry entry) =>
        Standing.Since(entry)?.Year ?? (entry.Citations.FirstOrDefault(c => c.Reporter == Reporter.FederalRegister) is { } page ? page.Volume + YearBeforeFirstVolume : null);

    /// <summary>The year of an act: by its day, else by its volume.</summary>
    public static int? Year(KnownAct act) => act.Date?.Year ?? (act.Page is { } page ? page.Volume + YearBeforeFirstVolume : null);

    public GroundFinding? Ground(Entry entry) => ActGrounds.Of(entry, e => _addedBy.GetValueOrDefault(e.Id));

    /// <summary>The values under which an entry counts: several footnotes count each, all else once.</summary>
    public IEnumerable<(string Key, string Words)> Values(Entry entry, StatisticsDimension by)
    {
        switch (by)
        {
            case StatisticsDimension.Ground:
                var code = Ground(entry)?.Code ?? "none";
                yield return (code, with.Text($"ground.{code}"));
                break;
            case StatisticsDimension.Country:
                yield return entry.Countries.FirstOrDefault() is { } country ? (country, with.Country(country)) : ("~", with.Text("list.no-country"));
                break;
            case StatisticsDimension.Kind:
                var kind = PartyKind.Of(entry).Code;
                yield return (kind, with.Text($"one.{kind}"));
                break;
            case StatisticsDimension.Footnote:
                var footnotes = EntryTexts.Of(entry).Requirement.Effective.Footnotes.Union(entry.Footnotes).Order().ToList();
                foreach (var number in footnotes)
                {
                    var digit = number.ToString(CultureInfo.InvariantCulture);
                    yield return (digit, with.Text("stat.footnote", new Slots { ["number"] = digit }));
                }

                if (footnotes.Count == 0)
                {
                    yield return ("~", with.Text("stat.no-footnote"));
                }

                break;
            case StatisticsDimension.Policy:
                yield return Policy(entry);
                break;
            case StatisticsDimension.Year:
                var year = Year(entry)?.ToString(CultureInfo.InvariantCulture);
                yield return (year ?? "~", year ?? with.Text("stat.no-year"));
                break;
            default:
                yield return (entry.Id.List.Value, with.List(entry.Id.List));
                break;
        }
    }

    private (string Key, string Words) Policy(Entry entry)
    {
        if (string.IsNullOrWhiteSpace(entry.ReviewPolicy))
        {
            return ("~", with.Text("stat.no-policy"));
        }

        if (EntryTexts.Of(entry).Policy.Tree is not { } tree)
        {
            return ("manual-reading", with.Text("posture.manual-reading"));
        }

        var rest = tree.Otherwise is { } otherwise ? otherwise.Code() : "manual-reading";
        return tree.Rules.IsEmpty
            ? (rest, with.Text($"posture.{rest}"))
            : ($"{rest}+", with.Text("stat.mixed", new Slots { ["rest"] = with.Text($"posture.{rest}"), ["some"] = tree.Rules.Select(r => r.Posture.Code()).Distinct().Select(p => (object)with.Text($"posture.{p}")).ToList() }));
    }

    private static Dictionary<EntryId, KnownAct> AddedBy(IEnumerable<KnownAct> acts)
    {
        var by = new Dictionary<EntryId, KnownAct>();
        foreach (var act in acts)
        {
            foreach (var entry in act.Entries)
            {
                if (entry.Kind == EventKind.Add)
                {
                    by.TryAdd(entry.Entry.Id, act);
                }
            }
        }

        return by;
    }
}
