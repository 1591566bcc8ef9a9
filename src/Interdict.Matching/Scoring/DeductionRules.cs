using Interdict.Lists;
using Interdict.Matching.Indexing;
using Interdict.Matching.Relations;
using Interdict.Matching.Retrieval;
using Interdict.Names;

namespace Interdict.Matching.Scoring;

/// <summary>What speaks against a pairing, rule by rule. Every rule only takes: none may ever give, for the index lives on that.</summary>
internal static class DeductionRules
{
    /// <summary>Longer words are compared by this many letters.</summary>
    private const int LongestCompared = 64;

    public static Deductions Of(
        NameIndex index, QueryUnits query, QueryIdentifiers identifiers, Party party, ScoringTable table, in FormRow form, ReadOnlySpan<int> units, in Pairing pairing)
    {
        var deductions = default(Deductions);
        var queryLeft = default(LeftOver);
        var entryLeft = default(LeftOver);
        for (var i = 0; i < form.Tokens; i++)
        {
            if ((pairing.MatchedEntry >> i & 1) == 0)
            {
                var tag = index.Tags[units[i]];
                entryLeft.Add(tag.Role, tag.Weight);
            }
        }

        // A word said twice is said once, unless the entry has another word in its place (Abdul Kabir Abdul Jan, Abdul Kabir Mohammad Jan).
        for (var i = 0; i < query.TokenCount; i++)
        {
            if ((pairing.MatchedQuery >> i & 1) == 0 && (!query.IsRepeat(i) || entryLeft.HasCore))
            {
                queryLeft.Add(query.Features(i).Role, query.Weight(i));
            }
        }

        deductions.Contradiction = Contradiction(query, table, form, pairing, queryLeft, entryLeft);
        deductions.LittleEvidence = LittleEvidence(query, table, form, pairing, queryLeft, entryLeft, index.Entries[form.Entry].Type == PartyType.Person);
        if (queryLeft.HasCore && entryLeft.HasCore && deductions.Contradiction + deductions.LittleEvidence > 0)
        {
            // "Starkey" against "Starmer" may be one word misheard; "Starkey" against "Johnson" is not.
            var unlike = TokenRelation.Full - NearestLeftOver(index, query, form, units, pairing);
            deductions.Contradiction = deductions.Contradiction * unlike / TokenRelation.Full;
            deductions.LittleEvidence = deductions.LittleEvidence * unlike / TokenRelation.Full;
        }

        deductions.OtherNumber = queryLeft.HasNumber && entryLeft.HasNumber ? table.OtherNumber
            : queryLeft.HasNumber || entryLeft.HasNumber ? table.MissingNumber
            : 0;
        deductions.OtherInitial = queryLeft.HasInitial && entryLeft.HasInitial ? table.OtherInitial : 0;
        if (!pairing.InOrder)
        {
            deductions.Order = table.Order;
            deductions.SwappedDescent = SwapsDescent(index, query, form, units, pairing) ? table.SwappedDescent : 0;
        }

        if (query.LegalForm != 0 && form.LegalForm != 0 && query.LegalForm != form.LegalForm)
        {
            var (one, other) = (LegalForms.FamilyOf(query.LegalForm), LegalForms.FamilyOf(form.LegalForm));
            deductions.LegalForm = one == "generic" || other == "generic" ? 0 : one == other ? table.OtherLegalForm : table.OtherLegalFamily;
        }

        if (form.Strength == NameStrength.Weak)
        {
            deductions.WeakAlias = pairing.IsPartial || queryLeft.Weight > 0 || entryLeft.Weight > 0 ? table.WeakAliasInPart : table.WeakAlias;
        }

        deductions.View = pairing.IsPartial && ScoringTable.IsReading(query.Kind) && ScoringTable.IsReading(form.Kind)
            ? ScoringTable.OtherReading
            : ScoringTable.ViewCost(query.Kind, form.Kind);
        DeductFacts(index, party, table, index.Entries[form.Entry], queryLeft.HasCore || queryLeft.HasWord, ref deductions);
        if (form.Acronym != 0)
        {
            deductions.Acronym = queryLeft.Weight > 0 || pairing.IsPartial ? table.AcronymAndMore : form.Acronym == 1 ? table.Acronym : table.FrequentAcronym;
        }

        deductions.Identifier = identifiers.Count > 0 && identifiers.Conflict(index, form.Entry) >= 0 ? table.OtherIdentifier : 0;
        return deductions;
    }

    private static int Contradiction(QueryUnits query, ScoringTable table, in FormRow form, in Pairing pairing, in LeftOver queryLeft, in LeftOver entryLeft)
    {
        if (queryLeft.CanContradict && entryLeft.CanContradict)
        {
            var share = Math.Min(queryLeft.Weight * 10_000L / query.TotalWeight, entryLeft.Weight * 10_000L / pairing.EntryTotal);
            return (queryLeft.HasCore && entryLeft.HasCore ? table.ContradictionFlat : table.ContradictionWord) + (int)(share * table.ContradictionShare / 10_000);
        }

        return form.IsShort != 0 && (queryLeft.HasCore || queryLeft.HasWord) ? table.BeyondShortForm : 0;
    }

    private static int LittleEvidence(
        QueryUnits query, ScoringTable table, in FormRow form, in Pairing pairing, in LeftOver queryLeft, in LeftOver entryLeft, bool isPerson)
    {
        var (evidence, total) = (pairing.Evidence, pairing.EntryTotal);
        var isWhole = query.HasRepeats && entryLeft.Weight == 0;
        var points = evidence < table.EnoughEvidence && evidence < total && !isWhole
            ? (int)((long)table.LittleEvidence * (table.EnoughEvidence - evidence) / table.EnoughEvidence * (total - evidence) / total)
            : 0;

        // "Larry Fowler" against the alias "Larry", "Delfina Garrido" against "Delfina": all of the alias is there, and it says next to nothing. "Hikvision Northwind"
        // is no person's name, and one word that nobody is called says enough.
        var enough = form.Tokens == 1 && (queryLeft.HasPersonName || (queryLeft.HasCore && isPerson)) ? table.EnoughBesideName : Lexicon.Unseen;
        if (evidence < enough && (queryLeft.HasCore || queryLeft.HasWord))
        {
            var beyond = (int)((long)table.LittleEvidenceBeyond * (enough - evidence) / enough * queryLeft.Weight / query.TotalWeight);
            points = Math.Max(points, beyond);
        }

        // And the other way round: "Emma LLC" is hardly "Emma Thompson".
        if (query.TokenCount == 1 && entryLeft.HasCore && evidence < Lexicon.Unseen)
        {
            var beyond = (int)((long)table.LittleEvidenceBeyond * (Lexicon.Unseen - evidence) / Lexicon.Unseen * entryLeft.Weight / total);
            points = Math.Max(points, beyond);
        }

        return points;
    }

    /// <summary>How like the most alike left-over distinctive words of both sides are, in thousandths.</summary>
    private static int NearestLeftOver(NameIndex index, QueryUnits query, in FormRow form, ReadOnlySpan<int> units, in Pairing pairing)
    {
        var nearest = 0;
        for (var i = 0; i < query.TokenCount; i++)
        {
            ref readonly var one = ref query.Features(i);
            if ((pairing.MatchedQuery >> i & 1) != 0 || one.Role != TokenRole.Core || one.Editable == 0)
            {
                continue;
            }

            for (var k = 0; k < form.Tokens; k++)
            {
                ref readonly var other = ref index.Features[units[k]];
                if ((pairing.MatchedEntry >> k & 1) != 0 || other.Role != TokenRole.Core || other.Editable == 0)
                {
                    continue;
                }

                var longer = Math.Max(one.Length, other.Length);
                if (longer <= LongestCompared && Math.Abs(one.Length - other.Length) * 2 <= longer)
                {
                    var edits = EditDistance.Of(query.Text(i), query.Pattern(i), index.TextOf(other));
                    // Half of the letters are alike by chance.
                    nearest = Math.Max(nearest, TokenRelation.Full - (edits * 2 * TokenRelation.Full / longer));
                }
            }
        }

        return nearest;
    }

    // "Salman bin Muhammad" is the son of Muhammad, "Muhammad bin Salman" his father or another: the names on both sides of a word of descent have changed places.
    private static bool SwapsDescent(NameIndex index, QueryUnits query, in FormRow form, ReadOnlySpan<int> units, in Pairing pairing)
    {
        for (var i = 1; i < query.TokenCount - 1; i++)
        {
            if (!Lexicon.IsDescent(query.Features(i).Class))
            {
                continue;
            }

            for (var k = 1; k < form.Tokens - 1; k++)
            {
                if (Lexicon.IsDescent(index.Features[units[k]].Class) && pairing.Pairs(i - 1, k + 1) && pairing.Pairs(i + 1, k - 1))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static void DeductFacts(NameIndex index, Party party, ScoringTable table, in EntryRow entry, bool otherWords, ref Deductions deductions)
    {
        if (party.Type != PartyType.Unknown && entry.Type != PartyType.Unknown && party.Type != entry.Type)
        {
            deductions.Type = table.OtherType;
        }

        if (party.Countries.Length > 0 && entry.Countries > 0)
        {
            var known = index.Countries.Slice(entry.FirstCountry, entry.Countries);
            var shared = false;
            foreach (var country in party.Countries)
            {
                shared |= known.Contains(IndexBuilder.PackCountry(country));
            }

            deductions.Country = shared ? 0 : otherWords ? table.OtherCountryAndName : table.OtherCountry;
        }

        if (party.BirthDate.Year != 0 && entry.BirthDates > 0)
        {
            deductions.BirthDate = BirthDate(table, party.BirthDate, index.BirthDates.Slice(entry.FirstBirthDate, entry.BirthDates));
        }
    }

    // Another year is another person; another day of the same year is often a slip, or one calendar read as another.
    private static int BirthDate(ScoringTable table, PartialDate date, ReadOnlySpan<DayRange> known)
    {
        var (first, last) = (date.Earliest.DayNumber, date.Latest.DayNumber);
        var points = table.OtherBirthYear;
        foreach (var range in known)
        {
            if (range.First <= last && first <= range.Last)
            {
                return 0;
            }

            if (DateOnly.FromDayNumber(range.First).Year <= date.Latest.Year && date.Earliest.Year <= DateOnly.FromDayNumber(range.Last).Year)
            {
                points = table.OtherBirthDay;
            }
        }

        return points;
    }
}
