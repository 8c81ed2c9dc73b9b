output "role_arn" {
  description = "The input access-role-arn."
  value       = aws_iam_role.access.arn
}

output "organisation_trail_bucket_policy" {
  description = "Organisation variant: its statement belongs into the policy of the trail's bucket, in the account that owns the bucket."
  value       = var.organization_id == "" ? null : templatefile("${local.policies}/organisation-trail-bucket.json", local.values)
}

output "organisation_trail_key_policy" {
  description = "Organisation variant with a key: its statement belongs into the policy of the trail's KMS key, in the account that owns the key."
  value       = var.organization_id == "" || var.kms_key_arn == "" ? null : templatefile("${local.policies}/organisation-trail-key.json", local.values)
}
