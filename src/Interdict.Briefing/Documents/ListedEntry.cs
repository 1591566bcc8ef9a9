namespace Interdict.Briefing.Documents;

/// <summary>One entry of the complete list, for programs.</summary>
/// <param name="Entry">Its id, <c>LIST/KEY</c>.</param>
/// <param name="Name">Its heading.</param>
/// <param name="Status">Its state on the document's day: <c>listed</c>, <c>removed</c>, <c>not-yet-listed</c> or <c>unknown</c>.</param>
/// <param name="Act">What the subject did to it: <c>add</c>, <c>revise</c>, <c>correct</c>, <c>remove</c>; empty where the subject is no act.</param>
public sealed record ListedEntry(string Entry, string Name, string Status, string Act = "");
