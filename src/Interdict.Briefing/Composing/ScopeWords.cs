using Interdict.Briefing.Wording;
using Interdict.Law.Grammar;

namespace Interdict.Briefing.Composing;

/// <summary>Says which items a text speaks of, in the document's language.</summary>
internal static class ScopeWords
{
    public static string Of(Composer with, Scope scope)
    {
        return scope switch
        {
            Scope.Everything => with.Text("scope.all"),
            Scope.OnCcl => with.Text("scope.ccl"),
            Scope.Ear99 => with.Text("scope.ear99"),
            Scope.Category category => with.Text("scope.category", new Slots { ["number"] = category.Number.ToString() }),
            Scope.Eccns eccns => with.Text("scope.eccns", new Slots { ["eccns"] = eccns.Paragraphs.Select(p => (object)p.ToString()).ToList() }),
            Scope.Fact fact => with.Book.Has($"fact.{fact.Key}") ? with.Text($"fact.{fact.Key}") : fact.Words,
            Scope.Both { Other: Scope.Fact { Key: "noteTo1A995" } note } both => with.Text("scope.described", new Slots { ["one"] = Of(with, both.One), ["other"] = Of(with, note) }),
            Scope.Both both => with.Text("scope.both", new Slots { ["one"] = Of(with, both.One), ["other"] = Of(with, both.Other) }),
            Scope.Either either => with.Text("scope.either", new Slots { ["one"] = Of(with, either.One), ["other"] = Of(with, either.Other) }),
            Scope.Not not => with.Text("scope.not", new Slots { ["of"] = Of(with, not.Of) }),
            _ => scope.ToString(),
        };
    }

    /// <summary>How applications are reviewed: "case by case for …, and under a presumption of denial for the rest".</summary>
    public static string Of(Composer with, ReviewPolicy policy)
    {
        if (policy.Otherwise == Posture.SeeSection && policy.Rules.IsEmpty)
        {
            return with.Text("policy.section", new Slots { ["sections"] = policy.Sections.Select(s => (object)$"15 CFR {s}").ToList() });
        }

        var parts = policy.Rules.GroupBy(r => r.Posture)
            .Select(g => (object)with.Text("policy.for", new Slots { ["posture"] = Of(with, g.Key), ["items"] = g.Select(r => (object)Of(with, r.Scope)).ToList() })).ToList();
        var rest = policy.Otherwise is { } otherwise ? Of(with, otherwise) : with.Text("policy.unstated");
        if (parts.Count == 0)
        {
            return rest;
        }

        parts.Add(with.Text("policy.rest", new Slots { ["posture"] = rest }));
        return with.Text("policy.list", new Slots { ["parts"] = parts });
    }

    private static string Of(Composer with, Posture posture) => with.Text($"posture.{posture.Code()}");
}
